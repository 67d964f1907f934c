import type { MatrixSpec } from "../../src/matrix/catalog/schema.ts";
import type { Cell } from "../../src/matrix/model/answers.ts";
import { currentSite } from "../../src/site/current.ts";
import { link } from "../../src/site/link.ts";
import { type CellView, placeOf } from "../../src/site/site.ts";

/** The matrix of the fixture site with an id. */
export function matrixAt(id: string): MatrixSpec {
  const found = currentSite().data.catalog.matrices.find((matrix) => matrix.id === id);
  if (found === undefined) throw new Error(`The fixture site has no matrix ${id}.`);
  return found;
}

/** The cell of the fixture site whose English page is at `matrix/server/placement/feature`, below the base path. */
export function viewOfPage(address: string): CellView {
  const whole = `${link("en", { kind: "home" })}${address}/`;
  const found = currentSite().cells.find((view) => link("en", placeOf(view)) === whole);
  if (found === undefined) throw new Error(`The fixture site has no cell ${address}.`);
  return found;
}

/** A cell as it would be if documents said something else of it. */
export function viewWith(view: CellView, change: Partial<Cell>): CellView {
  if (view.cell === undefined) throw new Error("No document says anything of this cell.");
  return { ...view, cell: { ...view.cell, ...change } };
}

/** Some cells that differ in what has to be shown of them. */
export const views = {
  contactStore: viewOfPage("exchange/lync-server-2013/exchange-on-premises/unified-contact-store"),
  photos: viewOfPage("exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos"),
  delegation: viewOfPage("exchange/lync-server-2013/exchange-online/meeting-delegation"),
  outlook: viewOfPage("exchange/lync-server-2013/exchange-online/im-presence-outlook"),
  unlisted: viewOfPage("exchange/skype-for-business-online/exchange-on-premises/voice-mail"),
  denied: viewOfPage("generation-2013/lync-server-2010/exchange-server-2010/high-resolution-photos"),
  bilingual: viewOfPage("hosted-um/lync-server-2013/hosted-exchange-um/unified-messaging"),
};

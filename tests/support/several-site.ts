import type { Cell, Conflict, Past, Said, Whole } from "../../src/matrix/model/answers.ts";
import type { Origin } from "../../src/matrix/model/documents.ts";
import { type CellView, type Site, siteOf } from "../../src/site/site.ts";
import { viewAt } from "./site.ts";
import { condition, smallData, smallDay, whole } from "./small-site.ts";

const page: Origin = {
  title: "The vendor’s page",
  address: "https://vendor.example/page",
  date: "2020-07",
  version: null,
};
const other: Origin = {
  title: "Another page",
  address: null,
  date: "2018-07-09",
  version: null,
  parts: [{ heading: "Voice", line: 8, end: 8 }],
};

/** A statement of the small guide, in a line of it, as of a date. */
const said = (support: Said["support"], line: number, date?: string): Said => ({
  support,
  conditions: support === "conditional" ? [condition("requires", ["client"], "Needs a client.")] : [],
  references: [],
  sources: [{ document: "guide", line, column: 3, text: support, ...(date !== undefined && { date }) }],
});

const past = (support: Past["support"], date: string | null): Past => ({
  ...said(support, 7, date ?? undefined),
  date,
});

/** A side about photos on the old server with mail, or about another configuration. */
const side = (
  support: Past["support"],
  date: string | null,
  place = { matrix: "main", at: ["old", "mail"] },
) => ({
  ...past(support, date),
  ...place,
});

const decided: Conflict = {
  about: "answer",
  decision: "newer",
  answer: "conditional",
  sides: [
    side("conditional", "2020-07"),
    side("unsupported", "2018", { matrix: "more", at: ["old", "cloud"] }),
  ],
};
const open: Conflict = {
  about: "answer",
  decision: "open",
  answer: "sources-differ",
  sides: [side("supported", "2018-07-09"), side("unsupported", null)],
};

type More = Pick<Cell, "history" | "conflicts" | "lastStated">;

const cell = (feature: string, at: string, support: Said["support"], more: More = {}): Cell => ({
  ...said(support, feature === "voice" ? 8 : 7),
  feature,
  at: at.split("."),
  evidence: "table",
  ...more,
});

const configurations: Whole[] = [whole(["old", "cloud"], "unsupported"), whole(["new", "mail"], "supported")];

/**
 * The small site where several statements are made about one thing: a disagreement that a rule decides and one that none
 * does, versions of a page, a statement that later versions leave out, and statements about whole configurations.
 */
export const severalSite: Site = siteOf(
  {
    ...smallData,
    documents: smallData.documents.map((one) => ({ ...one, origins: [page, other] })),
    result: {
      ...smallData.result,
      matrices: smallData.result.matrices.map((matrix) =>
        matrix.id === "main"
          ? {
              ...matrix,
              configurations,
              cells: [
                cell("photos", "old.mail", "supported", { conflicts: [decided] }),
                cell("albums", "old.mail", "supported", { conflicts: [decided, open] }),
                cell("voice", "old.mail", "supported", {
                  history: [past("unsupported", "2017-09-19"), past("conditional", null)],
                }),
                cell("photos", "new.mail", "conditional", { lastStated: { date: "2018-12-20" } }),
                cell("voice", "new.mail", "supported", { lastStated: { date: null } }),
              ],
            }
          : matrix,
      ),
    },
  },
  smallDay,
);

/** A cell of that site. */
export function severalAt(address: string): CellView {
  const found = viewAt(severalSite, address);
  if (found === undefined) throw new Error(`There is no cell ${address}.`);
  return found;
}

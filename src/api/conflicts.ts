/** Where sources disagree, as programs get it. */

import type { z } from "zod";
import { languages } from "../matrix/catalog/languages.ts";
import { sectionAt } from "../site/anchors.ts";
import { type Disagreement, type Dispute, disagreementsOf } from "../site/conflicts.ts";
import type { Site } from "../site/site.ts";
import { answersOf, cellRefOf } from "./answers.ts";
import type { Links } from "./links.ts";
import type { conflicts as conflictsShape } from "./shapes/files.ts";

export type ApiConflicts = z.infer<typeof conflictsShape>;

/** Everything about which sources of a site disagree, by what one would ask the vendor. */
export function conflictsOf(site: Site, links: Links): ApiConflicts {
  const { side } = answersOf(site, links);

  const dispute = ({ conflict: { about, decision, answer, sides: said }, views }: Dispute) => ({
    about,
    decision,
    answer,
    cells: views.map((view) => cellRefOf(view, links)),
    sides: said.map((one) => side(views[0].feature, one)),
  });

  const question = ({ id, question: asked, note, looked, isOpen, disputes, words }: Disagreement) => ({
    id,
    question: asked,
    note,
    looked,
    open: isOpen,
    disputes: disputes.map(dispute),
    words: words.map(({ document, heading, line, says }) => ({
      document: document.id,
      heading,
      says,
      page: links.pages(sectionAt(site, { document: document.id, line })),
    })),
    page: links.pages({ kind: "conflicts", conflict: id }),
  });

  const { known, unlooked } = disagreementsOf(site, languages[0]);
  return { questions: known.map(question), unlooked: unlooked.map(dispute) };
}

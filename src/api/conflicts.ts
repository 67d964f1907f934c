/** Where sources disagree, as programs get it. */

import type { z } from "zod";
import { languages } from "../matrix/catalog/languages.ts";
import { type Disagreement, type Dispute, disagreementsOf } from "../site/conflicts.ts";
import type { Site } from "../site/site.ts";
import { answersOf, cellRefOf } from "./answers.ts";
import type { Links } from "./links.ts";
import type { conflicts as conflictsShape } from "./shapes/files.ts";

export type ApiConflicts = z.infer<typeof conflictsShape>;

/** Everything about which sources of a site disagree, by what one would ask the vendor. */
export function conflictsOf(site: Site, links: Links): ApiConflicts {
  const { side } = answersOf(site, links);

  const dispute = ({ conflict: { about, decision, answer, sides }, views }: Dispute) => ({
    about,
    decision,
    answer,
    cells: views.map((view) => cellRefOf(view, links)),
    sides: sides.map(side),
  });

  const question = ({ id, question: asked, note, looked, isOpen, disputes, words }: Disagreement) => ({
    id,
    question: asked,
    note,
    looked,
    open: isOpen,
    disputes: disputes.map(dispute),
    words: words.map(({ document, heading, says }) => ({
      document: document.id,
      heading,
      says,
      page: links.pages({ kind: "source", document: document.id }),
    })),
    page: links.pages({ kind: "conflicts", conflict: id }),
  });

  const { known, unlooked } = disagreementsOf(site, languages[0]);
  return { questions: known.map(question), unlooked: unlooked.map(dispute) };
}

import { dictionaries } from "../i18n/dictionary.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Piece } from "../matrix/grammar/pieces.ts";
import { requirementPhrase } from "./requirements.ts";
import type { Site } from "./site.ts";

/** What a part of a document was taken for: its kind, and the feature, support or products that it names, if any. */
export type Gloss = { readonly kind: string; readonly names: string };

/** The words for what a part of a document was taken for. A name that the catalog lacks stays as it is. */
export function gloss(site: Site, piece: Piece, language: Language): Gloss {
  const { reading, condition, standing } = dictionaries[language];
  switch (piece.role) {
    case "feature": {
      const names = piece.id === undefined ? piece.label : site.feature(piece.id).label[language];
      return { kind: reading.kinds.feature, names };
    }
    case "verdict":
      return { kind: reading.kinds.answer, names: standing[piece.support] };
    case "condition": {
      const { kind } = piece.condition;
      if (kind === "restriction") return { kind: reading.restriction, names: "" };
      return { kind: condition[kind], names: requirementPhrase(site, piece.condition, language) };
    }
    case "via": {
      const names = piece.id === undefined ? piece.label : site.product(piece.id).label[language];
      return { kind: condition.via, names };
    }
    default:
      return { kind: piece.form === "nothing" ? reading.nothing : reading.kinds[piece.role], names: "" };
  }
}

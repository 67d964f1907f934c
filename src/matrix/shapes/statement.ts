import type { Place } from "../diagnostics.ts";
import type { Condition, Reference, Source, Support } from "../model.ts";

/** A label as a document words it, with the id it stands for, or none where the catalog does not know it. */
export type Name = { readonly label: string; readonly id: string | undefined; readonly place: Place };

/** What one document says about one feature in one configuration, in one place. Every shape of table yields these. */
export type Statement = {
  readonly server: Name;
  readonly placement: Name;
  readonly feature: { readonly label: string; readonly id: string };
  readonly support: Support;
  readonly conditions: readonly Condition[];
  readonly references: readonly Reference[];
  readonly source: Source;
};

/** A table that was read: its statements, and what helps to tell which matrix they belong to. */
export type StatedTable = {
  readonly place: Place;
  readonly heading: string;
  readonly servers: readonly Name[];
  readonly placements: readonly Name[];
  readonly statements: readonly Statement[];
  /** Sentences set beside the table that hold for all of it. */
  readonly notes: readonly Source[];
};

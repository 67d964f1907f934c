/** What the parts of a table's page tell each other, on the document. */
type TableEvents = {
  /** A cell was opened or closed, which filters may have to show in spite of what they ask for. */
  readonly cell: Event;
  /** Rows have come in, or the table is laid out anew. */
  readonly rows: Event;
  /** The table was narrowed; the detail says whether the open cell is shown although the filters would hide it. */
  readonly narrowed: CustomEvent<boolean>;
};

declare global {
  interface DocumentEventMap extends TableEvents {}
}

/** Tells the other parts. */
export function tell(kind: "cell" | "rows"): void;
export function tell(kind: "narrowed", detail: boolean): void;
export function tell(kind: keyof TableEvents, detail?: boolean): void {
  document.dispatchEvent(new CustomEvent(kind, { detail }));
}

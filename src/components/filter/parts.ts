import { retold } from "../day.ts";
import { pageAt } from "../fetched-page.ts";
import { asked, type View } from "./view.ts";

/** What a view, or the address of a cell, needs of the groups of a large table. */
export type Wanted = {
  /** The groups that are open. */
  readonly open: ReadonlySet<string>;
  /** Whether groups that are not open are out of sight, because their rows were not asked for. */
  readonly only: boolean;
};

/**
 * The groups of a large table: each has a page of its own, whose rows come into the table once somebody wants to see or
 * to search them. A table that is whole has none.
 */
export class Parts {
  readonly #bodies: ReadonlyMap<string, HTMLTableSectionElement>;
  readonly #loaded = new Set<string>();
  /** Those whose page could not be loaded: they are asked for again once somebody presses their heading. */
  readonly #failed = new Set<string>();

  constructor(table: HTMLTableElement) {
    const bodies = table.querySelectorAll<HTMLTableSectionElement>("tbody[data-part]");
    this.#bodies = new Map([...bodies].map((body) => [body.dataset["part"] ?? "", body]));
  }

  /** The ids of the groups, in the order of the table. */
  get ids(): readonly string[] {
    return [...this.#bodies.keys()];
  }

  /**
   * What has to be there for a view: the groups that the address has open, that of a cell that somebody was sent to, and
   * where rows are asked for, every group that may have some.
   */
  wantedBy(view: View, feature: string): Wanted {
    const groups = asked(view, "group");
    const asksRows =
      view.text !== "" || view.differ || ["support", "requires"].some((kind) => asked(view, kind).length > 0);
    const only = asksRows || groups.length > 0;
    const searched = groups.length > 0 ? groups : this.ids;
    const own = [...this.#bodies].filter(([, body]) => featuresOf(body).includes(feature));
    return { open: new Set([...(only ? searched : asked(view, "open")), ...own.map(([id]) => id)]), only };
  }

  /** Whether all rows of some groups are in the table, as far as they can be loaded. */
  has({ open }: Wanted): boolean {
    return [...open].every((id) => this.#loaded.has(id) || this.#failed.has(id) || !this.#bodies.has(id));
  }

  /** Brings the rows of groups into the table. Rejects where one of their pages cannot be loaded. */
  async load({ open }: Wanted): Promise<void> {
    const missing = [...this.#bodies].filter(([id]) => open.has(id) && !this.#loaded.has(id));
    await Promise.all(missing.map(([id, body]) => this.#fill(id, body)));
  }

  async #fill(id: string, body: HTMLTableSectionElement): Promise<void> {
    body.ariaBusy = "true";
    try {
      const page = await pageAt(linkIn(body)?.href ?? "");
      if (this.#loaded.has(id)) return;
      this.#loaded.add(id);
      body.append(...[...page.querySelectorAll("tr[data-g]")].map((row) => document.importNode(row, true)));
      await retold(body);
    } catch (error) {
      this.#failed.add(id);
      throw error;
    } finally {
      body.ariaBusy = null;
    }
  }

  /** Folds and unfolds the groups. */
  show({ open, only }: Wanted): void {
    for (const [id, body] of this.#bodies) {
      const isOpen = open.has(id) && this.#loaded.has(id);
      body.classList.toggle("folded", !isOpen);
      body.hidden = only && !open.has(id);
      linkIn(body)?.setAttribute("aria-expanded", String(isOpen));
    }
  }

  /** The group whose heading was pressed, plainly: with a key held, a link opens its page. */
  pressed(event: MouseEvent): string | undefined {
    const link = event.target instanceof Element ? event.target.closest(".group a") : null;
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const id = isPlain ? link?.closest<HTMLElement>("[data-part]")?.dataset["part"] : undefined;
    if (id !== undefined) this.#failed.delete(id);
    return id;
  }
}

const linkIn = (body: Element): HTMLAnchorElement | null => body.querySelector<HTMLAnchorElement>(".group a");

const featuresOf = ({ dataset }: HTMLElement): readonly string[] => (dataset["features"] ?? "").split(" ");

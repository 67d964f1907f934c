import { copied } from "./clipboard.ts";

/** The three ways to take a cell along, by the name of the button. */
type CopyWay = "link" | "ticket" | "markdown";

/** What a cell says, ready to be put together: its answer is the reader's, whose day may be later than that of the build. */
type Said = {
  readonly title: string;
  readonly answer: string;
  /** Conditions in the document's words, and who says so, a line each. */
  readonly lines: readonly string[];
  /** The whole address of the cell's own page. */
  readonly address: string;
};

/**
 * Copies the cell that it stands beside: its address, a text for a ticket, or Markdown. Without scripts it is not shown.
 * What it copies is in its `data-title`, `data-lines` (a line each) and `data-page`, and in its `.answer-text`.
 */
class CopyCell extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const press = (event: Event): void => void this.#press(event.target);
    this.addEventListener("click", press, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #press(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button === null) return;
    const text = textFor(button.name as CopyWay, this.#said());
    await copied(text, this.querySelector("[role=status]"), this.dataset);
  }

  #said(): Said {
    const { title = "", lines = "", page = "" } = this.dataset;
    return {
      title,
      answer: this.querySelector(".answer-text")?.textContent?.trim() ?? "",
      lines: lines.split("\n").filter(Boolean),
      address: new URL(page, location.href).href,
    };
  }
}

/** The link is the address in the bar: in a table, that is the table with this cell open and as it was narrowed. */
function textFor(way: CopyWay, { title, answer, lines, address }: Said): string {
  switch (way) {
    case "link":
      return location.href;
    case "ticket":
      return [title, answer, ...lines.map((line) => `- ${line}`), address].join("\n");
    case "markdown":
      return [
        `**[${escaped(title)}](${address})**`,
        "",
        escaped(answer),
        "",
        ...lines.map((line) => `- ${escaped(line)}`),
      ]
        .join("\n")
        .trimEnd();
  }
}

/** A document's words stay words, whatever marks they have. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");

if (!customElements.get("copy-cell")) customElements.define("copy-cell", CopyCell);

import { vi } from "vitest";

/** What a server answers: by address, a page, or a status alone. */
export type Answers = Readonly<Record<string, string | number>>;

/**
 * Answers every XMLHttpRequest for a page from a table; what is not in it cannot be reached.
 * @returns the addresses asked for, as they are asked
 */
export function answerRequests(answers: Answers): string[] {
  const asked: string[] = [];
  class Request {
    onload = (): void => {};
    onerror = (): void => {};
    onabort = (): void => {};
    responseType = "";
    responseXML: Document | null = null;
    status = 0;
    #address = "";
    open(_method: string, address: string): void {
      this.#address = new URL(address, location.href).pathname;
    }
    #isAborted = false;
    abort(): void {
      this.#isAborted = true;
      this.onabort();
    }
    send(): void {
      asked.push(this.#address);
      const answer = answers[this.#address];
      queueMicrotask(() => {
        if (this.#isAborted) return;
        if (answer === undefined) {
          this.onerror();
          return;
        }
        this.status = typeof answer === "number" ? answer : 200;
        this.responseXML = new DOMParser().parseFromString(String(answer), "text/html");
        this.onload();
      });
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  return asked;
}

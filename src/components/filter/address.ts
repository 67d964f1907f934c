import { formatView, type View } from "./view.ts";

/** Milliseconds after which somebody is taken to have stopped typing for a moment. */
const pauseOfTyping = 200;

/**
 * Writes views into the address of the page. A word typed letter by letter is one step back, everything else a step
 * each. The address of what is being typed waits for a pause: with a new address every link of a page may change its
 * colour, which a large table takes long for.
 */
export class ViewAddress {
  #typing = false;
  #pending: (() => void) | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  write(view: View, typed: boolean): void {
    if (!typed) {
      this.#settle(false);
      write(view, false);
      return;
    }
    clearTimeout(this.#pause);
    this.#pending = () => write(view, this.#typing);
    this.#pause = setTimeout(() => this.#settle(true), pauseOfTyping);
  }

  /** What was about to be written is no longer what somebody wants, since they went elsewhere in their history. */
  forget(): void {
    this.#pending = undefined;
    this.#settle(false);
  }

  #settle(typing: boolean): void {
    clearTimeout(this.#pause);
    this.#pending?.();
    this.#pending = undefined;
    this.#typing = typing;
  }
}

function write(view: View, replace: boolean): void {
  const address = `${location.pathname}${formatView(view)}${location.hash}`;
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
}

/** What a result of a search engine shows of a title and of a description, in characters. */
export const longest = { title: 70, description: 160 } as const;

/** A text cut behind a word, with a sign that there is more. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const end = start.lastIndexOf(" ");
  // A text without blanks is cut where it has to be.
  return `${end > most / 2 ? start.slice(0, end).replace(/[,;:.]$/, "") : whole(start)}…`;
}

/**
 * Some names in one line, each cut in its middle as far as it has to be: names that are alike mostly differ at an end. The
 * longest give way first, so that short ones stay whole.
 */
export function squeezed(names: readonly string[], most: number, joint = ", "): string {
  const rooms = names.map(({ length }) => length);
  let over = names.join(joint).length - most;
  while (over-- > 0) {
    const widest = rooms.indexOf(Math.max(...rooms));
    rooms[widest] = Math.max(3, (rooms[widest] ?? 0) - 1);
  }
  return names.map((name, at) => cutInside(name, rooms[at] ?? 0)).join(joint);
}

function cutInside(name: string, most: number): string {
  if (name.length <= most) return name;
  const start = Math.floor((most - 1) / 2);
  return `${whole(name.slice(0, start)).trimEnd()}…${name.slice(name.length - (most - 1 - start)).replace(/^[\udc00-\udfff]|^\s+/, "")}`;
}

/** Without half of a character at the end. */
const whole = (start: string): string => start.replace(/[\ud800-\udbff]$/, "");

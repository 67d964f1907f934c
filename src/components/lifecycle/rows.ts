/**
 * Brings a table of lifecycles to a later day than that of its build: rows go to the phase that they are in by then, and the
 * line of today to its place. What has ended last is the first of what has ended; anything else goes behind the others.
 * @param day ISO date, not before that of the build
 */
export function moveOn(table: HTMLTableElement, day: string): void {
  const moves = [...table.querySelectorAll<HTMLTableRowElement>("[data-phases]")].flatMap((row) => {
    const turns = (row.dataset["phases"] ?? "").split(",").map((turn) => turn.split(" "));
    const [from, phase] = turns.findLast(([first = ""]) => first <= day) ?? [];
    return from && phase ? [{ row, from, phase }] : [];
  });
  for (const { row, phase } of moves.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    place(row, phase, table);
  }
  drawNow(table, day);
}

function place(row: HTMLTableRowElement, phase: string, { tBodies }: HTMLTableElement): void {
  const body = [...tBodies].find(({ dataset }) => dataset["phase"] === phase);
  if (phase === "over") body?.rows[0]?.after(row);
  else body?.append(row);
}

function drawNow({ dataset }: HTMLTableElement, day: string): void {
  const [from = 0, own = 0, to = 0] = [dataset["from"], day, dataset["to"]].map((one) =>
    Date.parse(one ?? ""),
  );
  const share = `${Math.min(100, ((own - from) / (to - from)) * 100)}%`;
  document.getElementById("now")?.setAttribute("x", share);
}

import { type MovedAddresses, movedAddresses } from "../../matrix/permalinks/moved.ts";
import { link } from "../../site/link.ts";

let known: Promise<MovedAddresses> | undefined;

/** What became of old ids, asked for once. Rejects where that cannot be had. */
export function moves(): Promise<MovedAddresses> {
  known ??= fetch(link("en", { kind: "moved" }))
    .then((answer) => answer.json())
    .then(movedAddresses);
  return known;
}

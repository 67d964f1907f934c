/**
 * Brings what knows old ids, only where there may be one: a fragment that the page does not have, a query, or something kept
 * on this device, which is looked at once a session. It is on the pages of sites where something was ever renamed or removed.
 */

import { fragment } from "../fragment.ts";

const keptKey = "hybrid-matrix:moved";
const { moved = "" } = document.querySelector<HTMLElement>("main")?.dataset ?? {};

function isStale(): boolean {
  try {
    return localStorage.length > 0 && sessionStorage.getItem(keptKey) !== moved;
  } catch {
    return false;
  }
}

const isLost = (): boolean => {
  const id = fragment();
  return id !== "" && document.getElementById(id) === null;
};

const look = (): void => void import("./find.ts").then(({ find }) => find());

addEventListener("hashchange", () => isLost() && look());
if (isLost() || location.search !== "") look();
if (isStale()) void import("./keep.ts").then(({ renew }) => renew(keptKey, moved));

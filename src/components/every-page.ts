// One file of scripts for every page: packed together they are smaller, and fetched in one go.
import "./download/listen.ts";
import "./site-menu.ts";
import "./theme-switch.ts";
import { retold } from "./day.ts";
import "./language-link.ts";
import "./search/box.ts";

void retold(document);

// Filters, an open cell and what is compared are in the address, so that paper leads back to what it shows.
addEventListener("beforeprint", () => document.getElementById("from")?.replaceChildren(location.href));

// One file of scripts for the pages of tables: packed together they are smaller, and fetched in one go.
import "./details/element.ts";
import { loadFilter } from "./filter/load.ts";
import { showFocused } from "./table-focus.ts";

showFocused(document.querySelector(".scroll"));
loadFilter();

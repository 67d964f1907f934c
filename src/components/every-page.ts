// One file of scripts for every page: packed together they are smaller, and fetched in one go.
import "./site-menu.ts";
import "./theme-switch.ts";
import { retold } from "./day.ts";
import "./language-link.ts";
import "./search/box.ts";

void retold(document);

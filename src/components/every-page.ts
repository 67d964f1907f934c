// One file of scripts for every page: packed together they are smaller, and fetched in one go.
import "./theme-switch.ts";
import "./today.ts";
import "./search/box.ts";

// One file of scripts for the page of a matrix: packed together they are smaller, and fetched in one go.
import "./filter/element.ts";
import "./details/element.ts";
import { showFocused } from "./table-focus.ts";

showFocused(document.querySelector(".scroll"));

import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";

const commands = ["soffice", "libreoffice"];
const elsewhere = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** The machine's own LibreOffice. @throws where there is none, with what to do */
function office(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...elsewhere,
  ];
  const found = places.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) {
    throw new Error(
      "There is no LibreOffice on this machine: install its spreadsheets, so that soffice is on the PATH (apt-get install libreoffice-calc).",
    );
  }
  return found;
}

/** A cell as LibreOffice has it. @property formula what it would calculate, if it is a formula */
export type OfficeCell = { readonly text: string; readonly formula: string | undefined };

/**
 * Opens a CSV file in LibreOffice as a double click does that is confirmed: with commas, and in the encoding that its mark
 * says. Formulas are calculated, which is what LibreOffice does unless it is told otherwise.
 * @returns its rows, without the empty cells at their ends
 */
export function opened(csv: string): readonly (readonly OfficeCell[])[] {
  const folder = mkdtempSync(join(tmpdir(), "hybrid-matrix-office-"));
  try {
    const file = join(folder, "table.csv");
    writeFileSync(file, csv);
    const words = [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
      "--headless",
      "--infilter=Text - txt - csv (StarCalc):44,34,76",
      "--convert-to",
      "fods",
      "--outdir",
      folder,
      file,
    ];
    const { status, stderr } = spawnSync(office(), words, { encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice could not read the file: ${stderr}`);
    return rowsOf(readFileSync(join(folder, "table.fods"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowsOf(xml: string): readonly (readonly OfficeCell[])[] {
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  const [sheet] = document.getElementsByTagName("table:table");
  const rows = [...(sheet?.getElementsByTagName("table:table-row") ?? [])].map(cellsOf);
  return rows.filter((row) => row.length > 0);
}

/** The cells of a row; equal ones beside each other are one element with a number. */
function cellsOf(row: Element): readonly OfficeCell[] {
  const cells = [...row.getElementsByTagName("table:table-cell")].flatMap((cell) => {
    const lines = [...cell.getElementsByTagName("text:p")].map(textOf);
    const formula = cell.getAttribute("table:formula") ?? undefined;
    const times = Number(cell.getAttribute("table:number-columns-repeated") ?? "1");
    return Array.from({ length: lines.length > 0 ? times : Math.min(times, 50) }, () => ({
      text: lines.join("\n"),
      formula,
    }));
  });
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== "") + 1);
}

/** The text of a paragraph, in which several blanks and a tab are elements. */
function textOf(paragraph: Element): string {
  return [...paragraph.childNodes]
    .map((node) => {
      if (node.nodeName === "text:tab") return "\t";
      if (node.nodeName !== "text:s") return node.textContent;
      return " ".repeat(Number((node as Element).getAttribute("text:c") ?? "1"));
    })
    .join("");
}

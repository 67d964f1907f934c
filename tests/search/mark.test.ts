import { expect, test } from "vitest";
import { searchData } from "../../src/search/data.ts";
import { marked } from "../../src/search/mark.ts";
import { createSearch } from "../../src/search/search.ts";
import { fixtureDay } from "../fixtures/site.ts";
import { catalog, fixtureResult } from "../support/reading.ts";

const search = createSearch(searchData(catalog, fixtureResult()), fixtureDay);

const written = (label: string, query: string): string =>
  marked(label, search.find(query).marks)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");

test.each([
  { query: "voice", label: "Voice mail", shown: "[Voice] mail" },
  { query: "mail voice", label: "Voice mail", shown: "[Voice] [mail]" },
  { query: "voi", label: "Voice mail", shown: "[Voi]ce mail" },
  { query: "vocie", label: "Voice mail", shown: "[Voice] mail" },
  { query: "photo", label: "High-resolution photos", shown: "High-resolution [photos]" },
  { query: "presence", label: "Présence dans SharePoint", shown: "[Présence] dans SharePoint" },
  { query: "voicemail", label: "Cloud Voicemail", shown: "Cloud [Voicemail]" },
  { query: "voicemail", label: "Voice mail", shown: "[Voice] [mail]" },
  { query: "voicem", label: "Voice mail", shown: "Voice mail" },
  { query: "2013", label: "Lync Server 2013", shown: "Lync Server [2013]" },
  { query: "xyzzy", label: "Voice mail", shown: "Voice mail" },
  { query: "", label: "<b>Voice</b>", shown: "<b>Voice</b>" },
])("“$query” in “$label” marks $shown", ({ query, label, shown }) => {
  expect(written(label, query)).toBe(shown);
});

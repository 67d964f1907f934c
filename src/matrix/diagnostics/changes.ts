import { z } from "zod";
import { kind } from "./kind.ts";
import { quoted } from "./words.ts";

/** Problems with the dated entries of what changed. */
export const changeKinds = {
  "change-file-name": kind({
    severity: "error",
    data: {
      id: z.string().describe("The name of the file without its extension, which is the id of its entry."),
      date: z
        .string()
        .nullable()
        .describe("The date in the file, which is another one; null if the name does not begin with a date."),
    },
    message: ({ id, date }) =>
      date === null
        ? `The name ${quoted(id)} is not a date followed by an id`
        : `The date is ${date}, but the file is called ${id}`,
    hint: ({ date }) =>
      date === null
        ? "Call the file after the day and what changed, such as 2026-12-01-voice-mail.yaml."
        : "Correct the date here, or the one in the name of the file.",
  }),
  "change-repeated": kind({
    severity: "error",
    data: {
      matrix: z.string().describe("The id of the matrix."),
      key: z.string().describe("The key of the cell or configuration that two changes are about."),
    },
    message: ({ matrix, key }) => `There are two changes of ${key} in ${matrix}`,
    hint: () => "Make one change of the two: it can have several kinds.",
    related: () => "the first change of it",
  }),
};

import { z } from "zod";
import { kind } from "./kind.ts";

/** Why a file or folder could not be read, as a sentence without a full stop, and what to do about it. */
const unread = {
  "not-utf-8": [
    "From here on, the text is not valid UTF-8, so the file was not read",
    "Save the file as UTF-8. Files from old Windows programs are usually in Windows-1252.",
  ],
  "not-utf-16": [
    "This file has the byte order mark of UTF-16, but is not valid UTF-16, so it was not read",
    "Save the file as UTF-8.",
  ],
  "utf-16-unmarked": [
    "This file is in UTF-16 without a byte order mark, so it was not read",
    "Save the file as UTF-8, or with a byte order mark.",
  ],
  "utf-32": ["This file is in UTF-32, so it was not read", "Save the file as UTF-8."],
  binary: [
    "This file is binary or in an unknown encoding, so it was not read",
    "If it is text, save it as UTF-8. Otherwise move it out of the folder, or rename it.",
  ],
  "no-permission": [
    "You do not have permission to read this",
    "Ask for read access to it and to the folders that contain it.",
  ],
  gone: [
    "There is no file here: the link is broken, or the file has since been deleted",
    "Point the link to a file, or delete it.",
  ],
  "link-loop": [
    "This symbolic link leads back to itself",
    "Point the link to a file or folder, or delete it.",
  ],
  "no-file": ["This is neither a file nor a folder", "Save its contents as a file."],
  "too-large": ["This file is too large to be read at once", "Split the file."],
  "too-many-open": ["This cannot be opened because too many files are open", "Close some programs."],
  "device-error": [
    "The device that holds this reported an error",
    "Copy the file elsewhere and read it there.",
  ],
  other: ["This cannot be read", "Do what the system’s message asks for."],
} as const;
export type Unread = keyof typeof unread;

/** Problems with a file before its contents are known. */
export const fileKinds = {
  "unreadable-file": kind({
    severity: "error",
    data: {
      problem: z.enum(Object.keys(unread) as [Unread, ...Unread[]]).describe("Why it was not read."),
      system: z
        .string()
        .nullable()
        .describe("For other: what the system says. Null for problems that have a name."),
    },
    message: ({ problem, system }) => `${unread[problem][0]}${system === null ? "" : `: ${system}`}`,
    hint: ({ problem }) => unread[problem][1],
  }),
};

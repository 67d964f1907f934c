import { z } from "zod";
import { kind, type Values } from "./kind.ts";
import { languageName, quoted } from "./words.ts";

const leads = {
  target: z.string().describe("Where it leads, as the document writes it."),
  words: z.string().describe("The words of the link."),
  meant: z.string().nullable().describe("The target that was probably meant; null if none is close."),
};
const link = {
  problem: z.enum(["blank", "gap", "open", "empty", "no-document"]).describe("What is wrong with it."),
  ...leads,
};
const address = {
  problem: z.enum(["scheme", "invalid", "no-scheme"]).describe("Why it is not linked."),
  ...leads,
};

const ids = z.array(z.string());
const conjunction = new Intl.ListFormat("en", { type: "conjunction" });
const all = (items: readonly string[]): string => conjunction.format(items);

/** Problems that show when the project's documents are compared with each other and with the catalog. */
export const upkeepKinds = {
  "missing-site": kind({
    severity: "error",
    data: {},
    message: () => "No file in the catalog describes the site",
    hint: () => "Create this file with a “site” that has name, title, line, and examples.",
  }),
  "stray-file": kind({
    severity: "warning",
    data: {},
    message: () => "This file is not read",
    hint: () =>
      "Rename it to end in .md if it is a document, or in .yaml if it belongs to the catalog. Otherwise move it elsewhere.",
  }),
  "unfilled-matrix": kind({
    severity: "warning",
    data: {
      matrices: ids.describe("The ids of the matrices."),
      leftAlone: z.int().min(0).describe("How many tables in the documents were not read as a matrix."),
    },
    message: ({ matrices }) =>
      `No document states anything for the ${matrices.length === 1 ? "matrix" : "matrices"} ${all(matrices)}`,
    hint: ({ matrices, leftAlone }) => {
      const what = matrices.length === 1 ? "the matrix" : "these matrices";
      const why = `Restore the document or table that did, remove ${what} from the catalog, or say there why all cells are expected to be unlisted.`;
      return leftAlone > 0 ? `${why} The reason may be a table that was left alone: see --notes.` : why;
    },
    related: () => "this one as well",
  }),
  unstated: kind({
    severity: "warning",
    data: {
      matrix: z.string().describe("The id of the matrix."),
      list: z.string().describe("The list of the matrix."),
      ids: ids.describe("The ids in it that nothing is stated about."),
    },
    message: ({ matrix, list, ids: of }) =>
      `No document states anything about ${all(of)}, which ${of.length === 1 ? "is" : "are"} among the ${list} of ${matrix}`,
    hint: ({ matrix, list }) =>
      `Restore the text that did, remove it from the ${list} of ${matrix}, or say there why it is expected to be unlisted.`,
    related: () => "this one as well",
  }),
  "expected-in-vain": kind({
    severity: "warning",
    data: {
      matrix: z.string().describe("The id of the matrix."),
      id: z
        .string()
        .describe(
          "What is expected to be unlisted: a member, a feature, the key of a cell, or the matrix itself.",
        ),
      problem: z.enum(["stated", "not-listed"]).describe("Why the expectation is wrong."),
    },
    message: vainMessage,
    hint: ({ problem }) =>
      problem === "stated"
        ? "Remove it from what is expected."
        : "Fix the id, or remove it from what is expected.",
  }),
  "unused-feature": kind({
    severity: "warning",
    data: { id: z.string().describe("The id of the feature.") },
    message: ({ id }) => `No matrix lists the feature ${id}, so no page can say where it works`,
    hint: () => "Add it to the features of a matrix, or remove it from the catalog.",
  }),
  "unused-reference": kind({
    severity: "warning",
    data: { file: z.string().describe("The file that the catalog has an address for.") },
    message: ({ file }) => `No document refers to the file ${file}`,
    hint: () => "Write the file as links in documents do, or remove it from the references.",
  }),
  "copied-document": kind({
    severity: "warning",
    data: { path: z.string().describe("The path of the other document.") },
    message: ({ path }) => `This document has the same text as ${path}`,
    hint: () => "Delete one of the two files, or write here what is different.",
    related: () => "the other document",
  }),
  "misspelt-definition": kind({
    severity: "warning",
    data: {
      term: z.string().describe("The name that is defined."),
      near: z.object({ id: z.string(), label: z.string() }).describe("The closest known name."),
    },
    message: ({ term }) =>
      `No feature or product is called ${quoted(term)}, so no page shows this definition`,
    hint: ({ near }) => `Did you mean ${quoted(near.label)}? Otherwise add the name to the catalog.`,
  }),
  "untranslated-cells": kind({
    severity: "warning",
    data: {
      cells: z.array(z.string()).describe("The cells, each as the matrix and the key of the cell in it."),
      text: z.string().describe("The words that state the first of them."),
      path: z.string().describe("The path of the document that lacks them."),
    },
    message: ({ cells: { length }, text, path }) => {
      const what = length === 1 ? "is" : `and ${length - 1} more ${length === 2 ? "cell" : "cells"} are`;
      return `${quoted(text)} ${what} stated here but not in ${path}`;
    },
    hint: ({ path }) => `Bring ${path} up to date, or remove here what is no longer true.`,
    related: () => "also stated only here",
  }),
  "untranslated-text": kind({
    severity: "warning",
    data: {
      what: z.enum(["note", "definition"]).describe("What only one of the two documents has."),
      text: z.string().describe("The words of the first note, or the first name that is defined."),
      count: z.int().min(1).describe("How many there are."),
      path: z.string().describe("The path of the document that lacks them."),
    },
    message: ({ what, text, count, path }) => {
      const is = count === 1 ? "is" : `and ${count - 1} more ${what}${count === 2 ? "" : "s"} are`;
      return `The ${what} ${quoted(text)} ${is} here but not in ${path}`;
    },
    hint: ({ path }) => `Bring ${path} up to date, or remove here what is no longer true.`,
    related: () => "also only here",
  }),
  "untranslated-document": kind({
    severity: "warning",
    data: { language: z.string().describe("BCP 47 tag of the language that lacks a document.") },
    message: ({ language }) => `There is no ${languageName(language)} document with this name`,
    hint: ({ language }) =>
      `Write it, under the same file name in the folder ${language}, or remove ${language} from the languages of the site.`,
  }),
  "lone-translation": kind({
    severity: "note",
    data: { language: z.string().describe("BCP 47 tag of the language of the document.") },
    message: ({ language }) => `This document in ${languageName(language)} has no English original`,
    hint: () =>
      "Restore the original if it was deleted or renamed. If there never was one, nothing needs to be done.",
  }),
  "translation-differs": kind({
    severity: "warning",
    data: {
      cell: z.string().describe("The cell, as its matrix and its key in it."),
      path: z.string().describe("The path of the original."),
      here: z.string().describe("What this document says."),
      there: z.string().describe("What the original says."),
    },
    message: ({ path, here, there }) => `The original, ${path}, says “${there}” where this says “${here}”`,
    hint: () => "Find out which one is right, and fix the other.",
    related: () => "the original",
  }),
  "broken-link": kind({ severity: "warning", data: link, message: linkMessage, hint: linkHint }),
  "unlinked-address": kind({ severity: "note", data: address, message: addressMessage, hint: addressHint }),
};

type Vain = { readonly matrix: string; readonly id: string; readonly problem: "stated" | "not-listed" };

function vainMessage({ matrix, id, problem }: Vain): string {
  if (problem === "not-listed") return `${matrix} expects ${id} to be unlisted, but does not list it`;
  return id === matrix
    ? `Documents state something for ${matrix}, which expects everything to be unlisted`
    : `Documents state something about ${id}, which ${matrix} expects to be unlisted`;
}

type Link = Values<typeof link>;

function linkMessage({ problem, target, words }: Link): string {
  switch (problem) {
    case "blank":
      return `This is not a link, since its address contains a space: ${quoted(target)}`;
    case "gap":
      return `This is not a link, since a space separates ${quoted(words)} from its address`;
    case "open":
      return `This is not a link, since its address is never closed: ${quoted(target)}`;
    case "empty":
      return `The link ${quoted(words)} has no address`;
    case "no-document":
      return `There is no document ${quoted(target)} here`;
  }
}

function linkHint({ problem, target, meant }: Link): string {
  switch (problem) {
    case "blank":
      return `Write %20 for each space: ${target.replace(/\s/g, "%20")}.`;
    case "gap":
      return "Remove the space before the round bracket.";
    case "open":
      return "Close the address with a round bracket.";
    case "empty":
      return "Write the address between the round brackets, or keep the words without a link.";
    case "no-document":
      return `Did you mean ${meant}?`;
  }
}

type Address = Values<typeof address>;

function addressMessage({ problem, target }: Address): string {
  switch (problem) {
    case "scheme":
      return `${quoted(target)} is not linked, since it begins with neither http:// nor https://`;
    case "invalid":
      return `${quoted(target)} is not linked, since it is not a valid address`;
    case "no-scheme":
      return `${quoted(target)} is not linked, since it does not begin with https://`;
  }
}

function addressHint({ meant }: Address): string {
  if (meant !== null) return `Write ${meant}.`;
  return "Write the address of a page, such as https://example.org/page, or keep the words without a link.";
}

import { expect, test } from "vitest";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";

const diagnosticsOf = (fields: string) => {
  const text = `products:\n  - { id: server, kind: server, label: Server, ${fields} }\n`;
  return readCatalog([{ path: "catalog.yaml", text }]).diagnostics;
};

test.each([
  {
    fields: "aliases: [Archiving, in Exchange]",
    message: "“Archiving” and “in Exchange” seem to be one text split by a comma",
    hint: 'If they are, write "Archiving, in Exchange". If not, put straight quotation marks around "in Exchange".',
  },
  {
    fields: "aliases: [Server, “Archiving, In Exchange”]",
    message: "“Archiving” and “In Exchange” seem to be one text split by a comma",
    hint: 'If they are, write "Archiving, In Exchange". If not, put straight quotation marks around "In Exchange".',
  },
  {
    fields: "aliases: { en: [Server A], fr: [Archivage, dans Exchange] }",
    message: "“Archivage” and “dans Exchange” seem to be one text split by a comma",
    hint: 'If they are, write "Archivage, dans Exchange". If not, put straight quotation marks around "dans Exchange".',
  },
  {
    fields: "terms: [« archives, mail, more », other]",
    message: "“archives”, “mail”, and “more” seem to be one text split by a comma",
    hint: 'If they are, write "archives, mail, more". If not, put straight quotation marks around "more".',
  },
  {
    fields: "aliases: [Archiving (mail, chat)]",
    message: "“Archiving (mail” and “chat)” seem to be one text split by a comma",
    hint: 'If they are, write "Archiving (mail, chat)". If not, put straight quotation marks around "chat)".',
  },
  {
    fields: "terms: [&one mail, (chat, *one, more)]",
    message: "“(chat” and “more)” seem to be one text split by a comma",
    hint: 'If they are, write "(chat, more)". If not, put straight quotation marks around "more)".',
  },
])("a text that a comma splits is told of: $fields", ({ fields, message, hint }) => {
  expect(diagnosticsOf(fields)).toMatchObject([{ code: "catalog-split", message, hint }]);
});

test.each([
  "aliases: [Archiving, Archiving in Exchange]",
  'aliases: [Archiving, "in Exchange"]',
  'aliases: ["Archiving", in Exchange]',
  "aliases: [Archiving, iPhone app]",
  "aliases: [archiving, in exchange]",
  "terms: [Archiving, mail]",
  "aliases: [Archiving (mail]",
  "aliases: [“Archiving”, “in Exchange”]",
  "aliases: [&one Archiving, *one]",
])("texts that are entries of their own are not: %s", (fields) => {
  expect(diagnosticsOf(fields).filter(({ code }) => code === "catalog-split")).toEqual([]);
});

test("a list with a line for each entry is not looked at, since no comma splits it", () => {
  const text =
    "products:\n  - id: a\n    kind: mail\n    label: A\n    aliases:\n      - Archiving\n      - in Exchange\n";
  expect(readCatalog([{ path: "catalog.yaml", text }]).diagnostics).toEqual([]);
});

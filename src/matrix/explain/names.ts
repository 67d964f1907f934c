import { file, table } from "./explanation.ts";

/** Codes about names that the catalog does not know, and about statements that do not agree. */
export const names = {
  "unknown-feature": {
    means:
      "The first column of a table names something that is not the name of any feature in the catalog. It gets an id made from its words, which is a guess; the site's own build accepts no guesses.",
    example: [
      file(
        "document.md",
        "|            | Exchange Online + Lync Server 2013 |",
        "| :--------- | :--------------------------------- |",
        "| Voice mial | Yes                                |",
      ),
    ],
    fix: "Fix the spelling: the hint gives the closest names. If it is another wording for a known feature, add it to the aliases of that feature. If it is a new feature, add it to the catalog and to its matrix.",
  },
  "unknown-product": {
    means: "A condition names something that is not the name of any product in the catalog.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Requires Exchnage Server 2013. |")],
    fix: "Fix the spelling, or add the product, or the wording as an alias, to the products of the catalog.",
  },
  "unknown-server": {
    means: "A table names a server that the catalog does not know, next to others that it does.",
    example: [table("| Lync Server 2013 | Voice mail |", "| Lync Sever 2010  | Voice mail |")],
    fix: "Fix the spelling, or add the server, or the wording as an alias, to the products of the catalog.",
  },
  "unknown-placement": {
    means: "A table names a placement that the catalog does not know, next to others that it does.",
    example: [
      file(
        "document.md",
        "|                  | Exchange Online | Exchange Onprem |",
        "| :--------------- | :-------------- | :-------------- |",
        "| Lync Server 2013 | Voice mail      | Voice mail      |",
      ),
    ],
    fix: "Fix the spelling, or add the placement, or the wording as an alias, to the products of the catalog.",
  },
  "unknown-member": {
    means:
      "A table names a member of an axis, such as a client, that the catalog does not know, next to others that it does.",
    example: [
      file(
        "document.md",
        "|                       | Lync 2013 client | Lync Webb App |",
        "| :-------------------- | :--------------- | :------------ |",
        "| Unified contact store | Yes              | No            |",
      ),
    ],
    fix: "Fix the spelling, or add the member, or the wording as an alias, to the products of the catalog.",
  },
  "unknown-configuration": {
    means:
      "A heading or a bold line over a list of features names a product, but not one known server and one known placement. The list was not read: what such a line leaves out is never taken from a heading further up.",
    example: [
      file(
        "document.md",
        "## Lync Server 2013 and Exchange Online",
        "",
        "**Contoso Talk and Exchange Online**",
        "",
        "| Feature    | Notes |",
        "| :--------- | :---- |",
        "| Voice mail |       |",
      ),
    ],
    fix: "Name both products as the catalog does, or add the one that is missing, or its wording as an alias, to the products of the catalog.",
  },
  "unknown-matrix": {
    means:
      "The catalog knows the servers and the placements of a table, but has no matrix that combines them. The table becomes a matrix of its own, which the site's own build does not accept.",
    example: [
      file(
        "document.md",
        "|                      | SharePoint Online |",
        "| :------------------- | :---------------- |",
        "| Exchange Server 2010 | Skills search     |",
      ),
    ],
    fix: "Add a matrix to the catalog, or add the server or placement to the one that the table belongs to.",
  },
  "not-in-matrix": {
    means: "A name is known, but the catalog does not list it for this matrix.",
    example: [table("| Lync Server 2013 | Skills search |")],
    fix: "Usually the fact is in the wrong table. If it is not, add the id to the servers, placements or features of the matrix.",
  },
  "duplicate-statement": {
    means:
      "One document states the same cell twice. Both statements are kept, but the next edit will change one of them and forget the other.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Voice mail |")],
    fix: "State it once, with all of its conditions.",
  },
  "repeated-label": {
    means:
      "Two columns have the same header, or two rows that state the same cells have the same label. Usually a row or column was copied and its label not changed, so its cells are stated about the wrong product.",
    example: [
      file(
        "document.md",
        "|                  | Exchange Online | Exchange Online |",
        "| :--------------- | :-------------- | :-------------- |",
        "| Lync Server 2013 | Voice mail      | Voice mail      |",
      ),
    ],
    fix: "Correct the label that is wrong. If both are right, combine their cells under one of them.",
  },
  "repeated-table": {
    means:
      "A document has two tables that state the same cells. Usually a table was copied and its labels were not changed, so it is about the wrong products.",
    example: [
      file(
        "document.md",
        ...["## One", "## Another"].flatMap((heading) => [
          heading,
          "",
          "|                  | Exchange Online | Exchange on-premises |",
          "| :--------------- | :-------------- | :------------------- |",
          "| Lync Server 2013 | Voice mail      | Voice mail           |",
          "",
        ]),
      ),
    ],
    fix: "Correct the labels of the table that is wrong. If both are right, keep one of them.",
  },
  "impossible-condition": {
    means:
      "A feature is said to work in a configuration, under a condition that this configuration cannot meet: it has a different release of the required product, or the very product that is excluded.",
    example: [
      file(
        "document.md",
        "|                  | Exchange Server 2010 |",
        "| :--------------- | :------------------- |",
        "| Lync Server 2010 | Archiving <br/> Requires Exchange Server 2013. |",
      ),
    ],
    fix: "Move the statement to the configuration that it is about. If the feature does not work here, say so.",
  },
  contradiction: {
    means:
      "Two statements about one cell do not agree: one says that it works, the other that it does not. The message names both places. Until this is settled, the first one counts.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Voice mail <br/> Not supported. |")],
    fix: "Find out which one is right, and fix the other.",
  },
} as const;

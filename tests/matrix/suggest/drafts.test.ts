import { describe, expect, test } from "vitest";
import { catalogFiles } from "../../../src/disk/content.ts";
import { fixtureContent } from "../../fixtures/site.ts";
import { matricesFor, table } from "../../support/suggesting.ts";

const ofSite = catalogFiles(".", fixtureContent).value;

describe("a matrix is suggested for a table", () => {
  test.each([
    {
      name: "of features and clients, which its title calls so",
      text: `# By client\n\n${table("| Feature | Oak App | Elm App |", "| Notes | Yes | No |", "| Maps | ✔ | ✖ |")}`,
      matrices: ["clients: oak-app, elm-app; notes, maps"],
    },
    {
      name: "whose answers have conditions, and a column of notes",
      text: table(
        "| Feature | Oak Client | Elm Client | Notes |",
        "| Notes | Yes, but only with a pen | No | Ask first. |",
        "| Maps (requires Oak Server) | Yes | – | |",
      ),
      matrices: ["clients: oak-client, elm-client; notes, maps"],
    },
    {
      name: "with brackets that belong to a name",
      text: table(
        "| Feature | Oak Client | Elm Client |",
        "| Instant messages (IM) | Yes | No |",
        "| Maps | Yes | No |",
      ),
      matrices: ["clients: oak-client, elm-client; instant-messages-im, maps"],
    },
    {
      name: "of answers that is turned round, by its corner",
      text: table("| Client | Voice notes | Maps |", "| Oak App | Yes | No |", "| Elm App | Yes | Yes |"),
      matrices: ["clients: oak-app, elm-app; voice-notes, maps"],
    },
    {
      name: "of answers with a configuration over each column",
      text: table(
        "| | Oak Server and Elm Mail | Oak Server 2 + Elm Mail |",
        "| Notes | Yes | No |",
        "| Maps | Yes | No |",
      ),
      matrices: ["servers: oak-server, oak-server-2; placements: elm-mail; notes, maps"],
    },
    {
      name: "of answers for what several headings name",
      text: ["Notes", "Voice maps"]
        .map(
          (heading) =>
            `## ${heading}\n\n${table("| | Elm 1 | Elm 2 |", "| Oak Server | Yes | No |", "| Oak Two Server | No | No |")}`,
        )
        .join("\n"),
      matrices: ["servers: oak-server, oak-two-server; column: elm-1, elm-2; notes, voice-maps"],
    },
    {
      name: "of packed cells",
      text: table(
        "| | Elm Mail | Elm Mail Cloud |",
        "| Oak Server | Shared notes <br/> Requires Oak Gateway. <br/> Voice maps | Voice maps: requires Oak Gateway |",
        "| | Guest links | Guest links <br/> Shared notes <br/> Who knows? |",
      ),
      matrices: [
        "servers: oak-server; placements: elm-mail, elm-mail-cloud; shared-notes, voice-maps, guest-links",
      ],
    },
    {
      name: "of packed cells with lists",
      text: "<table><tr><th></th><th>Elm Mail</th><th>Elm Mail 2</th></tr><tr><td>Oak Server</td><td><ul><li>Shared notes</li><li>Voice maps</li></ul></td><td><ul><li>Voice maps</li></ul></td></tr><tr><td>Oak Server 2</td><td>Shared notes</td><td>Voice maps</td></tr></table>\n",
      matrices: [
        "servers: oak-server, oak-server-2; placements: elm-mail, elm-mail-2; shared-notes, voice-maps",
      ],
    },
    {
      name: "that lists features under a configuration",
      text: `# Features\n\n**Oak Server and Elm Mail**\n\n${table("| Feature | Notes |", "| Shared notes | |", "| Voice maps | Requires Oak Gateway. |")}\n**Oak Server 2 and Elm Mail:**\n\n${table("| Feature | Notes |", "| Shared notes | |")}`,
      matrices: ["servers: oak-server, oak-server-2; placements: elm-mail; shared-notes, voice-maps"],
    },
    {
      name: "of long rows",
      text: table(
        "| Client | Feature | Supported | Notes |",
        "| Oak App | Shared notes | Yes | |",
        "| Oak App | Voice maps | No | |",
        "| Elm App | Shared notes | Yes, with a pen | Ask first. |",
      ),
      matrices: ["clients: oak-app, elm-app; shared-notes, voice-maps"],
    },
  ])("$name", ({ text, matrices }) => {
    expect(matricesFor(text)).toEqual(matrices);
  });

  test.each([
    {
      name: "with features that the catalog knows, across",
      text: table("| | Voice mail | Archiving |", "| Oak App | Yes | No |", "| Elm App | Yes | Yes |"),
      matrices: ["row: oak-app, elm-app; voice-mail, archiving"],
    },
    {
      name: "with clients that the catalog knows, down",
      text: table("| | Maps | Shared notes |", "| Outlook 2013 | Yes | No |", "| Elm App | Yes | Yes |"),
      matrices: ["clients: outlook-2013, elm-app; maps, shared-notes"],
    },
    {
      name: "with servers that the catalog knows, and what only its matrices put beside them",
      text: table(
        "| | Oak 1 | Oak 2 |",
        "| Lync Server 2013 | Shared notes | Shared notes <br/> Guest links |",
        "| Elm 2030 | Shared notes | Guest links |",
      ),
      matrices: ["servers: lync-server-2013, elm-2030; placements: oak-1, oak-2; shared-notes, guest-links"],
    },
  ])("$name", ({ text, matrices }) => {
    expect(matricesFor(text, ofSite)).toEqual(matrices);
  });
});

describe("nothing is suggested for a table", () => {
  test.each([
    {
      name: "of parameters that are required or not",
      rows: ["| Parameter | Required | Nullable |", "| Size | Yes | No |", "| Colour | No | No |"],
    },
    {
      name: "of properties whose types repeat",
      rows: [
        "| Name | Input type | Output type |",
        "| Size | Number | Number |",
        "| Colour | Text | Number |",
      ],
    },
    {
      name: "of things and what they are like",
      rows: ["| Part | Oak | Licence |", "| Core | 1.2 | Free |", "| Shell | 1.2 | Free |"],
    },
    {
      name: "of things, in which no two columns have a word in common",
      rows: [
        "| Part | Oak | Elm |",
        "| Core | Fast boats | Slow cars |",
        "| Shell | Fast boats | Slow cars |",
      ],
    },
    {
      name: "of prose",
      rows: [
        "| Step | Oak | Elm |",
        "| First | Open the door. Then go in. | Open the door. Then go in. |",
        "| Last | Close it? | Close it? |",
      ],
    },
    {
      name: "of ports",
      rows: ["| Port | Protocol | Used for |", "| 443 | TCP | Calls |", "| 5061 | TCP | Calls |"],
    },
    {
      name: "of numbers for headers",
      rows: ["| Feature | 1 | 2 |", "| Notes | Yes | No |", "| Maps | Yes | No |"],
    },
    {
      name: "of words in small letters for headers",
      rows: ["| Feature | in the house | at the door |", "| Notes | Yes | No |", "| Maps | Yes | No |"],
    },
    {
      name: "with two columns of one name",
      rows: ["| Feature | Oak | Oak |", "| Notes | Yes | No |", "| Maps | Yes | No |"],
    },
    {
      name: "with one column of answers",
      rows: ["| Feature | Oak App |", "| Notes | Yes |", "| Maps | No |"],
    },
    { name: "with one row of answers", rows: ["| Feature | Oak App | Elm App |", "| Notes | Yes | No |"] },
    {
      name: "with answers in one column of two",
      rows: [
        "| Feature | Oak App | Elm App |",
        "| Notes | Yes | Perhaps later |",
        "| Maps | No | Perhaps later |",
      ],
    },
    {
      name: "with a column that says nothing",
      rows: ["| Feature | Oak App | Elm App |", "| Notes | Yes | |", "| Maps | No | |"],
    },
    {
      name: "whose rows are questions",
      rows: ["| Question | Oak App | Elm App |", "| Is it on? | Yes | No |", "| Is it off? | Yes | No |"],
    },
    {
      name: "whose rows have no names",
      rows: [
        "| | Oak App | Elm App |",
        "| | Shared notes | Shared notes |",
        "| | Shared notes | Shared notes |",
      ],
    },
    {
      name: "that lists features under no configuration",
      rows: ["| Feature | Notes |", "| Shared notes | Ask. |"],
    },
    {
      name: "of long rows in which nothing repeats",
      rows: [
        "| Client | Feature | Supported |",
        "| Oak App | Shared notes | Yes |",
        "| Elm App | Voice maps | No |",
      ],
    },
    {
      name: "of long rows about what something is like",
      rows: [
        "| Size | Feature | Supported |",
        "| Small | Shared notes | Yes |",
        "| Small | Voice maps | No |",
      ],
    },
    {
      name: "of long rows without more than answers",
      rows: ["| Feature | Supported |", "| Shared notes | Yes |", "| Voice maps | No |"],
    },
    {
      name: "of long rows with prose for features",
      rows: [
        "| Client | Feature | Supported |",
        "| Oak App | It is new. It is good. | Yes |",
        "| Oak App | It works! | No |",
      ],
    },
  ])("$name", ({ rows }) => {
    expect(matricesFor(`# Title\n\n${table(...rows)}`)).toEqual([]);
  });

  test.each([
    { name: "names one thing", lead: "**Oak Server**" },
    { name: "names three", lead: "**Oak Server and Elm Mail and Ash Calendar**" },
    { name: "is prose", lead: "**Open the door and go in**" },
  ])("of features under a title that $name", ({ lead }) => {
    expect(matricesFor(`${lead}\n\n${table("| Feature | Notes |", "| Shared notes | Ask. |")}`)).toEqual([]);
  });

  test("of features, one of which is prose", () => {
    const rows = table("| Feature | Notes |", "| Shared notes | |", "| It is new! | |");
    expect(matricesFor(`**Oak Server and Elm Mail**\n\n${rows}`)).toEqual([]);
  });
});

import { edit, type Mistake } from "./mistake.ts";

/** Mistakes in links. */
export const links: readonly Mistake[] = [
  {
    name: "a link in a cell has blanks in its address",
    changes: [edit("docs/en/calls.md", "(setting-up-voice-mail.md) |", "(setting up voice mail.md) |")],
    says: "docs/en/calls.md:22:134 warning broken-link This is not a link, since its address contains a space: “setting up voice mail.md”",
    hint: "Write %20 for each space: setting%20up%20voice%20mail.md.",
  },
  {
    name: "a link has a blank in its address",
    changes: [
      edit("docs/en/calls.md", "[guide of the vendor](setting-up", "[guide of the vendor](setting up"),
    ],
    says: "docs/en/calls.md:16:61 warning broken-link This is not a link, since its address contains a space: “setting up-voice-mail.md”",
    hint: "Write %20 for each space: setting%20up-voice-mail.md.",
  },
  {
    name: "a blank stands between the words and the address of a link",
    changes: [edit("docs/en/calls.md", "[Fabrikam apps](apps.md)", "[Fabrikam apps] (apps.md)")],
    says: "docs/en/calls.md:16:4 warning broken-link This is not a link, since a space separates “Fabrikam apps” from its address",
    hint: "Remove the space before the round bracket.",
  },
  {
    name: "the address of a link never ends",
    changes: [edit("docs/en/calls.md", "(setting-up-voice-mail.md).", "(setting-up-voice-mail.md")],
    says: "docs/en/calls.md:16:61 warning broken-link This is not a link, since its address is never closed: “setting-up-voice-mail.md”",
    hint: "Close the address with a round bracket.",
  },
  {
    name: "a link has no address",
    changes: [edit("docs/en/calls.md", "(setting-up-voice-mail.md) |", "() |")],
    says: "docs/en/calls.md:22:134 warning broken-link The link “Setting up voice mail” has no address",
    hint: "Write the address between the round brackets, or keep the words without a link.",
  },
  {
    name: "a link leads to a file on a disk",
    changes: [edit("docs/en/calls.md", "(setting-up-voice-mail.md) |", "(file:///c:/setup.doc) |")],
    says: "docs/en/calls.md:22:134 note unlinked-address “file:///c:/setup.doc” is not linked, since it begins with neither http:// nor https://",
    hint: "Write the address of a page, such as https://example.org/page, or keep the words without a link.",
  },
  {
    name: "a link has no scheme",
    changes: [edit("docs/en/calls.md", "(setting-up-voice-mail.md) |", "(www.example.org/setup) |")],
    says: "docs/en/calls.md:22:134 note unlinked-address “www.example.org/setup” is not linked, since it does not begin with https://",
    hint: "Write https://www.example.org/setup.",
  },
  {
    name: "a link misspells a document",
    changes: [edit("docs/en/calls.md", "[Fabrikam apps](apps.md)", "[Fabrikam apps](app.md)")],
    says: "docs/en/calls.md:16:4 warning broken-link There is no document “app.md” here",
    hint: "Did you mean apps.md?",
  },
  {
    name: "a link misspells a document of another folder",
    changes: [edit("docs/en/calls.md", "(setting-up-voice-mail.md) |", "(../fr/call.md) |")],
    says: "docs/en/calls.md:22:134 warning broken-link There is no document “../fr/call.md” here",
    hint: "Did you mean ../fr/calls.md?",
  },
];

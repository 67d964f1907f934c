import { expect, test } from "vitest";
import MatrixFilter from "../../src/components/MatrixFilter.astro";
import { matrixAt } from "../support/fixture-site.ts";
import { show, text, texts } from "../support/page.ts";

const choices = (page: HTMLElement) =>
  Object.fromEntries(
    [...page.querySelectorAll("fieldset")].map((set) => [
      text(set.querySelector("legend")),
      texts(set, "label"),
    ]),
  );

test.each([
  {
    id: "exchange",
    language: "en",
    expected: {
      Server: ["Lync Server 2013", "Skype for Business Online"],
      Placement: ["Exchange on-premises", "Exchange Online"],
      Support: ["Supported", "With conditions", "Was supported", "Not supported", "Not listed"],
      Lifecycle: ["Out of support", "Switched off"],
      Requires: ["Exchange 2013", "Lync 2013 client"],
      Group: [
        "Outlook",
        "Outlook Web App",
        "Mobile clients",
        "Presence and calendar",
        "Contacts and photos",
        "Meetings",
        "History and archiving",
        "Voice",
      ],
    },
  },
  {
    id: "hosted-um",
    language: "fr",
    expected: {
      Emplacement: ["MU sur site", "MU hébergée", "MU en mode mixte"],
      "Prise en charge": [
        "Pris en charge",
        "Sous conditions",
        "Était pris en charge",
        "Non pris en charge",
        "Non mentionné",
      ],
      "Cycle de vie": ["Hors support", "Arrêté"],
      Nécessite: ["Espace d’adressage SIP partagé"],
    },
  },
])(
  "the table $id in $language can be narrowed by what tells its cells apart",
  async ({ id, language, expected }) => {
    const page = await show(MatrixFilter, { language, matrix: matrixAt(id) });
    expect(choices(page)).toEqual(expected);
  },
);

test("every choice is a box of its kind with an id for the address", async () => {
  const page = await show(MatrixFilter, { language: "en", matrix: matrixAt("sharepoint") });
  const boxes = [...page.querySelectorAll<HTMLInputElement>("fieldset input")];
  expect(boxes.map(({ type, name, value }) => `${type} ${name}=${value}`)).toEqual([
    "checkbox server=lync-server-2013",
    "checkbox server=skype-for-business-online",
    "checkbox placement=sharepoint-on-premises",
    "checkbox placement=sharepoint-online",
    "checkbox support=supported",
    "checkbox support=conditional",
    "checkbox support=lapsed",
    "checkbox support=unsupported",
    "checkbox support=unlisted",
    "checkbox lifecycle=out-of-support",
    "checkbox lifecycle=retired",
  ]);
});

test("without scripts there is no form, since it would do nothing", async () => {
  const page = await show(MatrixFilter, { language: "en", matrix: matrixAt("sharepoint") });
  expect(page.querySelector<HTMLElement>("matrix-filter")?.hidden).toBe(true);
});

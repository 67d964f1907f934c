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
      "As documented": ["Supported", "With conditions", "Was supported", "Not supported", "Not listed"],
      Today: ["Out of support", "Switched off"],
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
      "D’après les documents": [
        "Pris en charge",
        "Sous conditions",
        "Était pris en charge",
        "Non pris en charge",
        "Non mentionné",
      ],
      "Aujourd’hui": ["Hors support", "Arrêté"],
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

test("what opens a choice is in the markup, so that it needs no script to open and close", async () => {
  const page = await show(MatrixFilter, { language: "en", matrix: matrixAt("sharepoint") });
  const buttons = [...page.querySelectorAll("[popovertarget]")];
  expect(buttons.map((one) => text(one))).toEqual(["Server", "Placement", "Support"]);
  for (const one of buttons) {
    expect(page.querySelector(`[popover][id="${one.getAttribute("popovertarget")}"]`)).not.toBeNull();
  }
});

test("the form has a button that submits it", async () => {
  const page = await show(MatrixFilter, { language: "fr", matrix: matrixAt("sharepoint") });
  expect(texts(page, "[type=submit]")).toEqual(["Voir le tableau"]);
});

test("what is in support can be asked for with one box, where that tells cells apart", async () => {
  const boxes = async (id: string) =>
    texts(await show(MatrixFilter, { language: "en", matrix: matrixAt(id) }), ".filters > label");
  expect(await boxes("exchange")).toEqual(["Only where they differ"]);
  expect(await boxes("external-connectivity")).toEqual(["In support only", "Only where they differ"]);
});

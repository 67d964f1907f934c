import { expect, test } from "vitest";
import Conditions from "../../src/components/Conditions.astro";
import { views, viewWith } from "../support/fixture-site.ts";
import { links, show, texts } from "../support/page.ts";
import { condition } from "../support/small-site.ts";

const { contactStore, photos, delegation, unlisted } = views;

test.each([
  {
    name: "a requirement and an exclusion",
    view: photos,
    expected: [
      "Requires Exchange Server 2013 Requires Exchange Server 2013.",
      "Not with Lync Web App (Lync by client) Not supported in Lync Web App when users are homed on Skype for Business Online.",
    ],
  },
  {
    name: "a limit in words, which names no product",
    view: delegation,
    expected: [
      "Restriction Works only when both people are homed online in one forest, or both on-premises.",
    ],
  },
  {
    name: "products any one of which will do",
    view: viewWith(contactStore, {
      conditions: [
        condition("requires", ["lync-web-app", "outlook-2013", "office-communicator"], "Needs one."),
      ],
    }),
    expected: ["Requires Lync Web App (Lync by client) or Outlook 2013 or Office Communicator Needs one."],
  },
  {
    name: "the only product that it works with",
    view: viewWith(contactStore, { conditions: [condition("only", ["outlook-2013"], "Outlook only.")] }),
    expected: ["Only with Outlook 2013 Outlook only."],
  },
  {
    name: "what serves it, which comes first",
    view: viewWith(contactStore, {
      via: [{ products: ["exchange-web-services"], text: "EWS" }],
      conditions: [condition("restriction", [], "On weekdays.")],
    }),
    expected: ["Served by Exchange Web Services EWS", "Restriction On weekdays."],
  },
  {
    name: "a least version and what it is about, and a licence",
    view: viewWith(contactStore, {
      conditions: [
        {
          ...condition("requires", ["exchange-server-2013"], "CU5 for the mailbox server."),
          minimum: "CU5",
          subject: "mailbox-server",
        },
        { ...condition("requires", ["exchange-online"], "A licence."), subject: "licence" },
      ],
    }),
    expected: [
      "Requires Exchange Server 2013, CU5 or later for the mailbox server CU5 for the mailbox server.",
      "Requires Exchange Online licence A licence.",
    ],
  },
  { name: "nothing, since no document mentions it", view: unlisted, expected: [] },
])("a cell with $name shows each with the document's words", async ({ view, expected }) => {
  const page = await show(Conditions, { language: "en", view });
  expect(texts(page, "li")).toEqual(expected);
});

test("a product leads to its page", async () => {
  const page = await show(Conditions, { language: "fr", view: photos });
  expect(links(page)).toEqual([
    "Exchange Server 2013 → /hybrid-matrix/fr/products/exchange-server-2013/",
    "Lync Web App → /hybrid-matrix/fr/products/lync-web-app/",
    "Lync par client → /hybrid-matrix/fr/lync-clients/lync-web-app/",
  ]);
});

test.each([
  { language: "en", lang: null, note: [] },
  { language: "fr", lang: "en", note: ["(en anglais dans le document)"] },
])("on a page in $language, English words are marked as lang=$lang", async ({ language, lang, note }) => {
  const page = await show(Conditions, { language, view: delegation });
  expect(page.querySelector("q")?.getAttribute("lang")).toBe(lang);
  expect(texts(page, "small")).toEqual(note);
});

test("what a document says is never markup", async () => {
  const hostile = "<img src=x onerror=alert(1)> & </q><script>alert(1)</script>";
  const view = viewWith(contactStore, { conditions: [condition("restriction", [], hostile)] });
  const page = await show(Conditions, { language: "en", view });
  expect(texts(page, "q")).toEqual([hostile]);
  expect(page.querySelector("img, script")).toBeNull();
});

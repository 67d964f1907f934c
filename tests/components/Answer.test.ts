import { describe, expect, test } from "vitest";
import Answer from "../../src/components/Answer.astro";
import Banner from "../../src/components/Banner.astro";
import RestsOn from "../../src/components/RestsOn.astro";
import type { Feature, Product } from "../../src/matrix/catalog/schema.ts";
import { currentSite } from "../../src/site/current.ts";
import { viewOfPage } from "../support/fixture-site.ts";
import { links, only, show, text, texts } from "../support/page.ts";

const answerOf = async (address: string, language = "en"): Promise<string[]> => {
  const page = await show(Answer, { language, view: viewOfPage(address) });
  return texts(page, ".answer > p");
};

describe("the answer of a cell", () => {
  test.each([
    {
      name: "of a server that was switched off",
      address: "exchange/skype-for-business-online/exchange-online/voice-mail",
      en: [
        "Was supported, until Skype for Business Online was switched off on 31 July 2021.",
        "Now: Microsoft Teams and Cloud Voicemail.",
      ],
      fr: [
        "Était pris en charge, jusqu’à l’arrêt de Skype for Business Online le 31 juillet 2021.",
        "Aujourd’hui : Microsoft Teams et Cloud Voicemail.",
      ],
    },
    {
      name: "of a service that has something in its place",
      address: "exchange/lync-server-2013/exchange-online/voice-mail",
      en: [
        "Supported, by a server out of support since 11 April 2023, by Cloud Voicemail since Hosted Exchange UM was switched off on 28 February 2020.",
      ],
      fr: [
        "Pris en charge, par un serveur hors support depuis le 11 avril 2023, par Cloud Voicemail depuis l’arrêt de Messagerie unifiée Exchange hébergée le 28 février 2020.",
      ],
    },
    {
      name: "of a service that has nothing in its place",
      address: "exchange-online/lync-server-2010/exchange-online/voice-mail",
      en: [
        "Was supported, until Hosted Exchange UM was switched off on 28 February 2020.",
        "Nothing serves it any more.",
      ],
      fr: [
        "Était pris en charge, jusqu’à l’arrêt de Messagerie unifiée Exchange hébergée le 28 février 2020.",
        "Plus rien ne l’assure.",
      ],
    },
    {
      name: "of a no on what was switched off",
      address: "generation-2013/lync-server-2010/exchange-server-2010/high-resolution-photos",
      en: ["Not supported."],
      fr: ["Non pris en charge."],
    },
  ])("$name says so, in both languages", async ({ address, en, fr }) => {
    expect(await answerOf(address)).toEqual(en);
    expect(await answerOf(address, "fr")).toEqual(fr);
  });

  test("carries what it will say from a later day on", async () => {
    const view = viewOfPage("exchange-online/lync-server-2013/exchange-online/out-of-office");
    const page = await show(Answer, { language: "en", view });
    const [sentence, since] = [...page.querySelectorAll<HTMLElement>("[data-turns]")];
    expect(JSON.parse(sentence?.dataset["turns"] ?? "")).toContainEqual({
      from: "2027-04-01",
      text: "Was supported, until Exchange Web Services in Exchange Online was switched off on 1 April 2027.",
    });
    expect(text(since)).toBe(
      "Exchange Web Services in Exchange Online: off by default since 1 October 2026, will be switched off on 1 April 2027.",
    );
    expect(only(page, ".answer").dataset["lapses"]).toBe("2027-04-01");
  });
});

test("what an answer rests on is listed with where it stands, and who says so", async () => {
  const view = viewOfPage("exchange/lync-server-2013/exchange-online/voice-mail");
  const page = await show(RestsOn, { language: "en", view });
  expect(texts(page, "li").map((line) => line.replace(/ According to.*/, ""))).toEqual([
    "Lync Server 2013 Out of support since 11 April 2023.",
    "Exchange Online No dates known.",
    "Cloud Voicemail No dates known.",
    "Hosted Exchange UM Switched off on 28 February 2020.",
  ]);
  expect(links(page, "small a")[0]).toBe("Lifecycle of all products → https://vendor.example/lifecycle/");
});

describe("above a page", () => {
  const site = currentSite();
  const banner = async (products: readonly Product[], feature?: Feature): Promise<string[]> =>
    texts(await show(Banner, { language: "en", products, ...(feature && { feature }) }), "li");

  test("stands what of its subject has ended, and what came after that", async () => {
    const ids = ["lync-server-2013", "exchange-online", "skype-for-business-online"];
    expect(await banner(ids.map(site.product))).toEqual([
      "Skype for Business Online Switched off on 31 July 2021. Successor: Microsoft Teams.",
      "Lync Server 2013 Out of support since 11 April 2023. Successor: Skype for Business Server Subscription Edition.",
    ]);
  });

  test("stand three, the gravest and the latest, and the others are folded", async () => {
    const ids = [
      "lync-server-2010",
      "lync-server-2013",
      "exchange-server-2010",
      "hosted-exchange-um",
      "skype-for-business-online",
    ];
    const page = await show(Banner, { language: "en", products: ids.map(site.product) });
    expect(texts(page, "aside > ul > li > b")).toEqual([
      "Skype for Business Online",
      "Hosted Exchange UM",
      "Lync Server 2013",
    ]);
    expect(text(only(page, "summary"))).toBe("2 more products");
    expect(texts(page, "details b")).toEqual(["Lync Server 2010", "Exchange Server 2010"]);
  });

  test("stands nothing where all is in support, or nobody knows", async () => {
    expect(await banner(["exchange-online", "microsoft-teams"].map(site.product))).toEqual([]);
  });

  test("stands the feature itself, where that has ended", async () => {
    const feature = { ...site.feature("voice-mail"), lifecycle: { retired: "2020-01-01" } };
    expect(await banner([], feature)).toEqual(["Voice mail Switched off on 1 January 2020."]);
  });
});

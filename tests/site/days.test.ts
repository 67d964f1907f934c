import { describe, expect, test } from "vitest";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import { wholeAnswer } from "../../src/site/wording.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";
import { siteAt, viewAt } from "../support/site.ts";

const site = siteAt(fixtureContent, fixtureDay);

function answerOn(day: string, address: string, language: Language): string {
  const then = site.on(day);
  const view = viewAt(then, address);
  if (view === undefined) throw new Error(`The small site has no cell ${address}.`);
  return wholeAnswer(then, view, language);
}

type Row = readonly [day: string, en: string, fr: string];

describe.each<{ name: string; address: string; days: readonly Row[] }>([
  {
    name: "a server that was switched off",
    address: "exchange/im-presence-outlook.skype-for-business-online.exchange-online",
    days: [
      [
        "2021-07-30",
        "Supported. Skype for Business Online: will be switched off on 31 July 2021.",
        "Pris en charge. Skype for Business Online\u202f: sera arrêté le 31 juillet 2021.",
      ],
      [
        "2021-07-31",
        "Was supported, until Skype for Business Online was switched off on 31 July 2021. Now: Microsoft Teams.",
        "Était pris en charge, jusqu’à l’arrêt de Skype for Business Online le 31 juillet 2021. Aujourd’hui\u202f: Microsoft Teams.",
      ],
      [
        "2021-08-01",
        "Was supported, until Skype for Business Online was switched off on 31 July 2021. Now: Microsoft Teams.",
        "Était pris en charge, jusqu’à l’arrêt de Skype for Business Online le 31 juillet 2021. Aujourd’hui\u202f: Microsoft Teams.",
      ],
    ],
  },
  {
    name: "a server whose support ended",
    address: "exchange/im-presence-outlook.lync-server-2013.exchange-online",
    days: [
      ["2022-04-10", "Supported.", "Pris en charge."],
      [
        "2023-04-11",
        "Supported. Lync Server 2013: supported until 11 April 2023, out of mainstream support since 10 April 2018.",
        "Pris en charge. Lync Server 2013\u202f: pris en charge par l’éditeur jusqu’au 11 avril 2023, hors support standard depuis le 10 avril 2018.",
      ],
      [
        "2023-04-12",
        "Supported, by a server out of support since 11 April 2023.",
        "Pris en charge, par un serveur hors support depuis le 11 avril 2023.",
      ],
    ],
  },
  {
    name: "a service that something replaces",
    address: "exchange/voice-mail.lync-server-2013.exchange-online",
    days: [
      [
        "2020-02-27",
        "Supported. Hosted Exchange UM: will be switched off on 28 February 2020.",
        "Pris en charge. Messagerie unifiée Exchange hébergée\u202f: sera arrêté le 28 février 2020.",
      ],
      [
        "2020-02-28",
        "Supported, by Cloud Voicemail since Hosted Exchange UM was switched off on 28 February 2020.",
        "Pris en charge, par Cloud Voicemail depuis l’arrêt de Messagerie unifiée Exchange hébergée le 28 février 2020.",
      ],
    ],
  },
  {
    name: "a service that nothing replaces",
    address: "exchange-online/voice-mail.lync-server-2010.exchange-online",
    days: [
      [
        "2020-02-27",
        "Supported. Hosted Exchange UM: will be switched off on 28 February 2020.",
        "Pris en charge. Messagerie unifiée Exchange hébergée\u202f: sera arrêté le 28 février 2020.",
      ],
      [
        "2020-02-28",
        "Was supported, until Hosted Exchange UM was switched off on 28 February 2020. Nothing serves it any more.",
        "Était pris en charge, jusqu’à l’arrêt de Messagerie unifiée Exchange hébergée le 28 février 2020. Plus rien ne l’assure.",
      ],
    ],
  },
  {
    name: "a service that is off by default before it is off",
    address: "external-connectivity/exchange-web-services.application-on-premises.exchange-online",
    days: [
      [
        "2026-09-30",
        "Supported, if Application permissions is in place. Exchange Web Services in Exchange Online: off by default from 1 October 2026, will be switched off on 1 April 2027.",
        "Pris en charge, si Autorisations d’application est en place. Services web Exchange dans Exchange Online\u202f: désactivé par défaut dès le 1er octobre 2026, sera arrêté le 1er avril 2027.",
      ],
      [
        "2026-10-01",
        "Supported, if Application permissions is in place. Exchange Web Services in Exchange Online: off by default since 1 October 2026, will be switched off on 1 April 2027.",
        "Pris en charge, si Autorisations d’application est en place. Services web Exchange dans Exchange Online\u202f: désactivé par défaut depuis le 1er octobre 2026, sera arrêté le 1er avril 2027.",
      ],
      [
        "2027-03-31",
        "Supported, if Application permissions is in place. Exchange Web Services in Exchange Online: off by default since 1 October 2026, will be switched off on 1 April 2027.",
        "Pris en charge, si Autorisations d’application est en place. Services web Exchange dans Exchange Online\u202f: désactivé par défaut depuis le 1er octobre 2026, sera arrêté le 1er avril 2027.",
      ],
      [
        "2027-04-01",
        "Was supported, until Exchange Web Services in Exchange Online was switched off on 1 April 2027. Now: Microsoft Graph.",
        "Était pris en charge, jusqu’à l’arrêt de Services web Exchange dans Exchange Online le 1er avril 2027. Aujourd’hui\u202f: Microsoft Graph.",
      ],
    ],
  },
])("the answer of $name", ({ address, days }) => {
  test.each(days)("is what holds on %s: %s", (day, en, fr) => {
    expect(answerOn(day, address, "en")).toBe(en);
    expect(answerOn(day, address, "fr")).toBe(fr);
  });
});

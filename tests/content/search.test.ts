import { describe, expect, test } from "vitest";
import { searchData } from "../../src/search/data.ts";
import type { Hit } from "../../src/search/hit.ts";
import { createSearch } from "../../src/search/search.ts";
import { siteAt } from "../support/site.ts";
import { publishedDay } from "./facts.ts";

const { catalog, result } = siteAt("content", publishedDay).data;
const search = createSearch(searchData(catalog, result), publishedDay);

/** What comes first: `feature@members` of a cell, the members of a configuration, or the kind and id of anything else. */
function first(question: string): string | undefined {
  const [hit] = search.find(question, 1).hits.map((one) => one.hit);
  return hit && nameOf(hit);
}

function nameOf(hit: Hit): string {
  switch (hit.kind) {
    case "cell":
      return `${hit.feature}@${hit.at.join("+")}`;
    case "configuration":
      return hit.at.join("+");
    case "comparison":
      return hit.kind;
    case "feature":
      return `feature:${hit.feature}`;
    default:
      return `${hit.kind}:${hit.product ?? ""}`;
  }
}

const se = "skype-for-business-server-se";
const server2019 = "skype-for-business-server-2019";
const server2015 = "skype-for-business-server-2015";

describe("a question about servers and services in use is answered first by", () => {
  test.each([
    ["teams voicemail on-prem mailbox", "voice-mail@microsoft-teams+exchange-on-premises"],
    ["exchange 2019 unified messaging", "voice-mail@microsoft-teams+exchange-server-2019"],
    ["skype 2019 with exchange 2016", `${server2019}+exchange-server-2016`],
    ["cloud voicemail lync 2013", "voice-mail@lync-server-2013+exchange-online"],
    ["SfB", `product:${se}`],
    ["Skype for Business Server", `product:${se}`],
    ["skype for business server voicemail", `voice-mail@${se}+exchange-on-premises`],
    ["sfb server exchange online contact list", `unified-contact-store@${se}+exchange-online`],
    ["skype 2015 exchange 2019", `${server2015}+exchange-server-2019`],
    ["is skype 2015 supported together with exchange 2019", `${server2015}+exchange-server-2019`],
    ["skype se exchange se", `${se}+exchange-server-se`],
    ["teams profile picture exchange on premises", "profile-picture@microsoft-teams+exchange-on-premises"],
    ["teams legal hold on-prem", "legal-hold@microsoft-teams+exchange-on-premises"],
    ["teams ediscovery on-prem", "ediscovery@microsoft-teams+exchange-on-premises"],
    ["teams bots exchange on-prem", "bots@microsoft-teams+exchange-on-premises"],
    ["call history teams exchange online", "call-history@microsoft-teams+exchange-online"],
    ["teams meetings exchange server", "teams-meetings@microsoft-teams+exchange-on-premises"],
    ["teams sharepoint on-premises", "microsoft-teams+sharepoint-on-premises"],
    ["teams without sharepoint licence", "microsoft-teams+no-sharepoint-licence"],
    ["sfb 2019 meeting delegation exchange on-prem", `meeting-delegation@${server2019}+exchange-on-premises`],
    [
      "high resolution photos skype 2019 exchange online",
      `high-resolution-photos@${server2019}+exchange-online`,
    ],
    ["skills search skype 2015 sharepoint on-prem", `skills-search@${server2015}+sharepoint-on-premises`],
    ["office 2016 presence", "presence-in-addresses@office-2016"],
    ["fax cloud voicemail", "fax-integration@cloud-voicemail"],
    ["when does exchange 2019 end", "lifecycle:exchange-server-2019"],
    ["what replaces skype for business server 2019", `lifecycle:${server2019}`],
  ])("in English: %s → %s", (question, expected) => {
    expect(first(question)).toBe(expected);
  });

  test.each([
    ["messagerie vocale teams boîte aux lettres sur site", "voice-mail@microsoft-teams+exchange-on-premises"],
    ["messagerie unifiée exchange 2019", "voice-mail@microsoft-teams+exchange-server-2019"],
    ["skype 2019 avec exchange 2016", `${server2019}+exchange-server-2016`],
    ["cloud voicemail pour lync 2013", "voice-mail@lync-server-2013+exchange-online"],
    ["messagerie vocale skype se", `voice-mail@${se}+exchange-on-premises`],
    ["skype 2015 exchange 2019 pris en charge ensemble", `${server2015}+exchange-server-2019`],
    ["liste de contacts skype server se exchange online", `unified-contact-store@${se}+exchange-online`],
    ["archivage skype entreprise server 2019 exchange en ligne", `archiving@${server2019}+exchange-online`],
    ["photo de profil teams exchange sur site", "profile-picture@microsoft-teams+exchange-on-premises"],
    ["mise en attente légale teams exchange sur site", "legal-hold@microsoft-teams+exchange-on-premises"],
    ["teams sans licence sharepoint", "microsoft-teams+no-sharepoint-licence"],
    ["teams canaux exchange sur site", "manage-teams-channels@microsoft-teams+exchange-on-premises"],
    ["historique des appels teams exchange online", "call-history@microsoft-teams+exchange-online"],
    ["réunions teams avec exchange local", "teams-meetings@microsoft-teams+exchange-on-premises"],
    ["répondeur skype 2019 exchange 2016", `voice-mail@${server2019}+exchange-server-2016`],
    [
      "délégation de réunions skype 2019 exchange sur site",
      `meeting-delegation@${server2019}+exchange-on-premises`,
    ],
    [
      "photos haute résolution skype se exchange sur site",
      `high-resolution-photos@${se}+exchange-on-premises`,
    ],
    ["recherche de compétences skype 2015 sharepoint", `skills-search@${server2015}+sharepoint-on-premises`],
    ["télécopie cloud voicemail", "fax-integration@cloud-voicemail"],
    ["qu’est-ce qui remplace exchange 2019", "lifecycle:exchange-server-2019"],
  ])("in French: %s → %s", (question, expected) => {
    expect(first(question)).toBe(expected);
  });
});

test.each([
  { question: "archiving", over: "lync-server-2013", inUse: se },
  { question: "voice mail", over: "lync-server-2013", inUse: "microsoft-teams" },
  { question: "messagerie vocale", over: "lync-server-2013", inUse: se },
])("“$question” leads to $inUse before $over", ({ question, over, inUse }) => {
  const servers = search
    .find(question, 200)
    .hits.flatMap(({ hit }) => (hit.kind === "cell" ? [hit.at[0]] : []));
  expect(servers.indexOf(inUse)).toBeGreaterThan(-1);
  expect(servers.indexOf(inUse)).toBeLessThan(servers.indexOf(over));
});

test("a configuration about which sources differ is not told as a no", () => {
  const { matrices } = searchData(catalog, result);
  const wholes = matrices.find(({ id }) => id === "skype-exchange")?.wholes ?? {};
  expect(wholes[`${server2015}.exchange-server-2019`]?.[0]).toBe("sources-differ");
});

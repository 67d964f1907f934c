import { expect, test } from "vitest";
import FeatureIndex from "../../src/components/FeatureIndex.astro";
import { links, show, text, texts } from "../support/page.ts";

const sharepoint = (page: HTMLElement) =>
  [...page.querySelectorAll("dl > div")].find((group) => text(group.querySelector("dt")) === "SharePoint");

test("every feature stands under its group, with in how many configurations it works", async () => {
  const group = sharepoint(await show(FeatureIndex, { language: "fr" }));
  expect(group && texts(group, "dd")).toEqual([
    "Recherche de compétences1 sur 4",
    "Présence dans SharePoint2 sur 4",
    "Services intégrés2 sur 2",
  ]);
  expect(group && links(group)).toEqual([
    "Recherche de compétences → /hybrid-matrix/fr/features/skills-search/",
    "Présence dans SharePoint → /hybrid-matrix/fr/features/presence-sharepoint/",
    "Services intégrés → /hybrid-matrix/fr/features/integrated-services/",
  ]);
});

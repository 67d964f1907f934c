/** Facts as JSON: what the files of the API have, with their envelope, laid out for people as well. */

import { type Enveloping, enveloped, type Making } from "../api/envelope.ts";
import { linksAt, type Published } from "../api/links.ts";
import type { Site } from "../site/site.ts";
import type { Surroundings } from "./outcome.ts";
import { asJson } from "./print.ts";

/** Prints facts in the shape of that name. */
export const factsAsJson = (shape: string, data: unknown, making: Enveloping): string =>
  asJson(enveloped({ shape, data: () => data }, making));

const atTheRoot: Published = { base: "/" };

/** What facts are made from: as the site is published, where that is known. */
export const makingOf = (surroundings: Surroundings) => {
  const around = envelopingOf(surroundings);
  return (site: Site): Making => ({ site, ...around(site.day) });
};

/** What an envelope says of where and when it is made, on a day as an ISO date. */
export const envelopingOf =
  ({ published = () => atTheRoot, generatedAt }: Surroundings) =>
  (day: string): Omit<Enveloping, "site"> => ({
    links: linksAt(published()),
    generatedAt: generatedAt?.() ?? `${day}T00:00:00Z`,
  });

/** Makes what facts are made from, once somebody asks for facts. */
export type Make = ReturnType<typeof makingOf>;

import { expect, test } from "vitest";
import { isOverOn } from "../../src/matrix/derive/retired.ts";
import { currentSite } from "../../src/site/current.ts";
import { type Question, questionOf } from "../../src/site/question.ts";
import { smallSite } from "../support/small-site.ts";

const idsOf = (question: Question | undefined) =>
  question?.axes.map(({ axis, members }) => [axis.id, members.map(({ id }) => id)] as const);

test("the question is about the axes that most configurations have, with each member once", () => {
  const question = questionOf(currentSite());
  expect(idsOf(question)?.map(([axis]) => axis)).toEqual(["server", "placement"]);
  const [[, servers] = []] = idsOf(question) ?? [];
  expect(servers).toContain("lync-server-2010");
  expect(new Set(servers).size).toBe(servers?.length);
});

test("each configuration can be chosen once, however many matrices have it", () => {
  const keys = questionOf(currentSite())?.pairs.map(({ at }) => at.map(({ id }) => id).join(" ")) ?? [];
  expect(keys).toContain("lync-server-2013 exchange-online");
  expect(new Set(keys).size).toBe(keys.length);
});

test("of what is alike in support, what an axis is there for comes before what some matrix has on it as well", () => {
  const site = currentSite();
  const [servers] = questionOf(site)?.axes.map(({ members }) => members) ?? [];
  const unknown = (servers ?? []).filter((one) => isOverOn(one, site.day) === undefined);
  expect([...new Set(unknown.map(({ kind }) => kind))]).toEqual(["server", "application", "sharepoint"]);
});

test("where no matrix has several axes there is no question", () => {
  const alone = smallSite.configurations.filter(({ at }) => at.length === 1);
  expect(questionOf({ ...smallSite, configurations: alone })).toBeUndefined();
});

import { expect, test } from "vitest";
import { dataAt } from "../support/api.ts";

type Ref = { readonly matrix: string; readonly key: string };
const names = (all: readonly Ref[]): readonly string[] => all.map(({ matrix, key }) => `${matrix}/${key}`);
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

test("a matrix has its axes, features and configurations in order", () => {
  const { axes, features, configurations, api } = dataAt("matrices/exchange.json");
  expect(
    axes.map(({ id, members }: { id: string; members: { id: string }[] }) => [id, ids(members)]),
  ).toEqual([
    ["server", ["lync-server-2013", "skype-for-business-online"]],
    ["placement", ["exchange-on-premises", "exchange-online"]],
  ]);
  expect(ids(features).slice(0, 2)).toEqual(["im-presence-outlook", "online-meetings-outlook"]);
  expect(names(configurations)).toEqual([
    "exchange/lync-server-2013.exchange-on-premises",
    "exchange/lync-server-2013.exchange-online",
    "exchange/skype-for-business-online.exchange-on-premises",
    "exchange/skype-for-business-online.exchange-online",
  ]);
  expect(api).toBe("https://matrix.example/hybrid-matrix/api/v1/matrices/exchange.json");
});

test("a note of a matrix leads to the place where it stands", () => {
  const { notes } = dataAt("matrices/woodgrove.json");
  const all = [...notes, ...dataAt("all.json").matrices.flatMap((one: { notes: object[] }) => one.notes)];
  expect(all.length).toBeGreaterThan(0);
  for (const { source } of all) expect(source.page.en).toContain(`#${source.anchor}`);
});

test("a configuration has its members, what it needs, and who needs that", () => {
  const { members, prerequisites, cells } = dataAt(
    "configurations/exchange/lync-server-2013/exchange-online.json",
  );
  expect(members.map(({ axis, product }: Record<string, string>) => [axis, product])).toEqual([
    ["server", "lync-server-2013"],
    ["placement", "exchange-online"],
  ]);
  expect(cells.every(({ matrix }: Ref) => matrix === "exchange")).toBe(true);
  const services = prerequisites.find(({ condition }: { condition: { requires?: string[] } }) =>
    condition.requires?.includes("exchange-web-services"),
  );
  expect(services.condition.text.en).toBe("Requires Exchange Web Services.");
  expect(names(services.needed_by.map(({ cell }: { cell: Ref }) => cell))).toContain(
    "exchange-online/out-of-office.lync-server-2013.exchange-online",
  );
});

test("a configuration has what other matrices state of it, and what it is with forms of its members", () => {
  const { elsewhere, forms } = dataAt("configurations/exchange/lync-server-2013/exchange-online.json");
  expect(new Set(elsewhere.map(({ matrix }: Ref) => matrix))).toEqual(new Set(["exchange-online"]));
  expect(elsewhere.every(({ standing }: { standing: string }) => standing !== "unlisted")).toBe(true);
  const hosted = forms.find(
    ({ forms: own }: { forms: { form: string }[] }) => own[0]?.form === "hosted-exchange-um",
  );
  expect(hosted.forms).toEqual([{ form: "hosted-exchange-um", of: "exchange-online" }]);
  expect(names(hosted.configurations)).toEqual(["hosted-um/lync-server-2013.hosted-exchange-um"]);
  const { wider } = dataAt("configurations/hosted-um/lync-server-2013/hosted-exchange-um.json");
  expect(names(wider)).toEqual(["exchange/lync-server-2013.exchange-online"]);
});

test("a configuration has what is stated of it as a whole", () => {
  const { wholes } = dataAt("configurations/woodgrove/woodgrove-phone-4/woodgrove-mail-3.json");
  expect(wholes).toMatchObject([{ matrix: "woodgrove", standing: "unsupported" }]);
});

test("a feature has its cells in every matrix", () => {
  const { id, group, cells } = dataAt("features/voice-mail.json");
  expect(id).toBe("voice-mail");
  expect(group.label.en).toMatch(/\w/);
  expect(new Set(cells.map(({ matrix }: Ref) => matrix))).toEqual(new Set(["exchange", "exchange-online"]));
  expect(cells.every(({ feature }: { feature: string }) => feature === "voice-mail")).toBe(true);
});

test("a product has its lifecycle with whoever says so, and what it is now replaced by", () => {
  const { lifecycle, kind } = dataAt("products/skype-for-business-online.json");
  expect(kind.label.en).toMatch(/\w/);
  expect(lifecycle).toMatchObject({
    phase: "over",
    retired: { date: "2021-07-31", source: { title: expect.stringMatching(/\w/) } },
    now: ["microsoft-teams"],
  });
});

test("a product has every place where it occurs", () => {
  const { axes, configurations } = dataAt("products/lync-server-2013.json");
  expect(axes.map(({ matrix }: Ref) => matrix)).toContain("generation-2013");
  expect(names(configurations)).toContain("hosted-um/lync-server-2013.hosted-exchange-um");
  const { required_by, forms, form_of } = dataAt("products/exchange-web-services.json");
  expect(names(required_by)).toContain("exchange-online/out-of-office.lync-server-2013.exchange-online");
  expect([forms, form_of]).toEqual([[], []]);
  expect(dataAt("products/hosted-exchange-um.json").form_of).toEqual(["exchange-online"]);
  expect(dataAt("products/exchange-online.json").forms).toContain("hosted-exchange-um");
});

test("what ends next comes first in the list of lifecycles, each with its row on the page", () => {
  const { day, entries } = dataAt("lifecycle.json");
  expect(day).toBe("2026-11-20");
  const phases = entries.map(({ lifecycle }: { lifecycle: { phase: string } }) => lifecycle.phase);
  expect([...new Set(phases)]).toEqual(["ending", "supported", "upcoming", "over", "unknown"]);
  expect(entries[0].page.en).toBe(`https://matrix.example/hybrid-matrix/lifecycle/#${entries[0].product}`);
});

test("disagreements have the question to the vendor, and everything that they are about", () => {
  const { questions, unlooked } = dataAt("conflicts.json");
  expect(unlooked).toEqual([]);
  expect(ids(questions)).toEqual([
    "recording-with-mail-on-premises",
    "strokes-on-glass",
    "woodgrove-caller-names",
    "woodgrove-newer-page",
  ]);
  const [recording, strokes, , newer] = questions;
  expect(recording).toMatchObject({ open: true, looked: { on: "2026-11-20" } });
  expect(names(recording.disputes.flatMap(({ cells }: { cells: Ref[] }) => cells))).toContain(
    "call-recording/call-recording.fabrikam-voice-server.fabrikam-mail-server",
  );
  expect(strokes.words[0]).toMatchObject({
    document: "sable-clients",
    heading: "Strokes",
    says: { en: "Ink is a stroke." },
    page: { en: expect.stringMatching(/\/sources\/sable-clients\/#.+/) },
  });
  expect(newer.open).toBe(false);
});

test("all facts in one file are those of the others", () => {
  const all = dataAt("all.json");
  expect(all.matrices[0]).toEqual(dataAt(`matrices/${all.matrices[0].id}.json`));
  expect(all.products[0]).toEqual(dataAt(`products/${all.products[0].id}.json`));
  const { cells: _cells, ...feature } = dataAt(`features/${all.features[0].id}.json`);
  expect(all.features[0]).toEqual(feature);
  for (const part of ["lifecycle", "conflicts", "changes"]) expect(all[part]).toEqual(dataAt(`${part}.json`));
  expect(all.documents).toEqual(dataAt("documents.json").documents);
  const [{ matrix, at }] = all.configurations;
  const whole = dataAt(`configurations/${matrix}/${Object.values(at).join("/")}.json`);
  expect(whole).toMatchObject(all.configurations[0]);
});

test("a change leads to its place on the page of changes, and its entry to its own", () => {
  const { entries } = dataAt("changes.json");
  const page = "https://matrix.example/hybrid-matrix/changes/#";
  const dates = entries.map(({ date }: { date: string }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  for (const { id, changes, page: own } of entries) {
    expect(own.en).toBe(`${page}${id}`);
    for (const { matrix, key, page: fact } of changes) expect(fact.en).toBe(`${page}${id}.${matrix}.${key}`);
  }
  expect(entries.at(-1)).toMatchObject({ first: true, changes: [] });
});

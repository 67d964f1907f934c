import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/cli/outcome.ts";
import { run } from "../../src/cli/run.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";
import { faultsOf } from "../support/api.ts";

/** Reading the content takes a while, so that each command line runs once. */
const known = new Map<string, Outcome>();
function compare(...words: string[]): Outcome {
  const key = words.join("\n");
  const surroundings = { content: fixtureContent, day: () => fixtureDay };
  const outcome = known.get(key) ?? run(["compare", ...words], ".", surroundings);
  known.set(key, outcome);
  return outcome;
}
const online = "lync-server-2013.exchange-online";
const onPremises = "lync-server-2013.exchange-on-premises";
const phones = [
  "woodgrove-phone-6.woodgrove-mail-2",
  "woodgrove-phone-6.woodgrove-mail-3",
  "woodgrove/woodgrove-phone-4/woodgrove-mail-1",
];

describe("a comparison", () => {
  test("has what differs first, what only some sides list, what is the same, and its address", () => {
    const { out, err, status } = compare(...phones);
    expect({ err, status }).toEqual({ err: "", status: 0 });
    expect(out).toBe(`Woodgrove Phone 6 with Woodgrove Mail 2 and 2 others
1 feature differs, 1 is the same on all sides, 1 is not listed on every side.

Woodgrove Phone 6 with Woodgrove Mail 2
  3 of 3 features are documented as working, 1 with conditions.
  /woodgrove/woodgrove-phone-6/woodgrove-mail-2/

Woodgrove Phone 6 with Woodgrove Mail 3
  3 of 3 features are documented as working.
  Supported together, with conditions, Woodgrove Gateway
  /woodgrove/woodgrove-phone-6/woodgrove-mail-3/

Woodgrove Phone 4 with Woodgrove Mail 1
  2 of 3 features are documented as working, 1 with conditions, 1 not listed.
  /woodgrove/woodgrove-phone-4/woodgrove-mail-1/

Where they differ (1)
  Caller names
    Woodgrove Phone 6 with Woodgrove Mail 2  With conditions (Woodgrove Phone with its mail)  Woodgrove Gateway
                                             With conditions (Woodgrove at the desk)  Woodgrove Console
    Woodgrove Phone 6 with Woodgrove Mail 3  Supported
    Woodgrove Phone 4 with Woodgrove Mail 1  With conditions (last stated 2018)  Woodgrove Gateway

Not listed on every side (1)
  Message light
    Woodgrove Phone 6 with Woodgrove Mail 2  Supported
    Woodgrove Phone 6 with Woodgrove Mail 3  Supported
    Woodgrove Phone 4 with Woodgrove Mail 1  Not listed

The same on all sides (1)
  Call park
    Woodgrove Phone 6 with Woodgrove Mail 2  Supported
    Woodgrove Phone 6 with Woodgrove Mail 3  Supported (sources disagree)
    Woodgrove Phone 4 with Woodgrove Mail 1  Supported (last stated 2018)

/compare/?a=woodgrove-phone-6+woodgrove-mail-2&b=woodgrove-phone-6+woodgrove-mail-3&c=woodgrove-phone-4+woodgrove-mail-1
`);
  });

  test("names what tells its sides apart, and says once what all of them say in the same words", () => {
    const { out } = compare(online, onPremises);
    expect(out).toMatch(/^Lync Server 2013: Exchange Online or Exchange on-premises\n7 features differ, /);
    expect(out).toContain("\nExchange on-premises\n  14 of 14 features are documented as working, ");
    expect(out).toContain("\n  Lync Server 2013 out of support since April 2023\n");
    expect(out).toContain("\nThe same on both sides (8)\n  IM and presence in Outlook          Supported\n");
    expect(out).toContain("\nListed on neither side\n  Integrated services\n");
  });

  test("says what an answer is about beside the configuration itself, and what became of it", () => {
    expect(compare(online, onPremises).out).toContain(
      "    Exchange Online       Was supported (with Hosted Exchange UM)  Shared SIP address space  Was supported, until Hosted Exchange UM was switched off on 28 February 2020. Now: Cloud Voicemail.\n",
    );
  });

  test("is printed in the words of another language", () => {
    const { out } = compare(online, onPremises, "--lang", "fr");
    expect(out).toMatch(
      /^Lync Server 2013.: Exchange Online ou Exchange sur site\n7 fonctionnalités diffèrent/,
    );
    expect(out).toContain("\nCe qui diffère (7)\n");
    expect(out).toMatch(/\n\/fr\/compare\/\?a=lync-server-2013\+exchange-online&b=\S+\n$/);
  });

  test.each([
    { words: ["/exchange/lync-server-2013/exchange-online/", "exchange-on-premises+lync-server-2013"] },
    { words: ["?a=lync-server-2013+exchange-online&b=lync-server-2013+exchange-on-premises"] },
    {
      words: [
        "https://example.org/fr/compare/?a=exchange-online+lync-server-2013&b=lync-server-2013+exchange-on-premises#x",
      ],
    },
  ])("is the same by $words", ({ words }) => {
    expect(compare(...words)).toEqual(compare(online, onPremises));
  });
});

describe("what somebody can do with what they have", () => {
  const have = (...words: string[]) => compare("--have", ...words);

  test("is every configuration among it, each with what it needs and whether they have that", () => {
    const { out, status } = have("lync-server-2013", "exchange-server-2013~cu5", "lync-2013-client");
    expect(status).toBe(0);
    expect(out).toMatch(
      /^What Lync Server 2013, Exchange Server 2013 CU5 and Lync 2013 client can do together\n3 configurations among them\.\n/,
    );
    expect(out).toContain(
      "\nLync Server 2013 with Exchange Server 2013\n6 of 6 features are documented as working, 4 with conditions.\n",
    );
    expect(out).toContain(
      "Unified contact store   Lync Server 2013 ✓ among yours · Exchange 2013 ✓ among yours · Accounts on both · Lync 2013 client ✓ among yours\n",
    );
    expect(out).not.toMatch(/ $/m);
    expect(out).toMatch(
      /\n\/compare\/\?have=lync-server-2013\+exchange-server-2013~cu5\+lync-2013-client\n$/,
    );
  });

  test("is the same by the address of its page", () => {
    expect(compare("/compare/?have=lync-server-2013+exchange-online")).toEqual(
      have("lync-server-2013", "exchange-online"),
    );
  });

  test("is nothing for what makes no configuration, and says what is missing", () => {
    expect(have("woodgrove-gateway")).toMatchObject({
      out: expect.stringContaining(
        "\nNo configuration is made of these products alone. Add where users are homed, and where mail or documents are.\n",
      ),
      status: 0,
    });
  });
});

describe("for programs", () => {
  /** What is printed, with the shape that it says it has and what is wrong with it if it has that. */
  const read = ({ out }: Outcome) => {
    const { schema, data } = JSON.parse(out);
    const shape = schema.replace("/api/v1/schema.json#/$defs/", "");
    return { shape, faults: faultsOf(shape, data), data };
  };

  test("a comparison has its sides, and every feature with what each side has, what differs first", () => {
    const { shape, faults, data } = read(compare(...phones, "--json"));
    expect({ shape, faults }).toEqual({ shape: "comparison", faults: [] });
    const { sides, features } = data;
    expect(sides.map((side: Side) => [side.configuration.key, side.wholes.length])).toEqual([
      ["woodgrove-phone-6.woodgrove-mail-2", 0],
      ["woodgrove-phone-6.woodgrove-mail-3", 1],
      ["woodgrove-phone-4.woodgrove-mail-1", 0],
    ]);
    expect(features.map(briefly)).toEqual([
      "caller-names differs support conditions: conditional in woodgrove, conditional in woodgrove-desk | supported in woodgrove | conditional in woodgrove",
      "message-light partial: supported in woodgrove | supported in woodgrove | ",
      "call-park same: supported in woodgrove | supported in woodgrove | supported in woodgrove",
    ]);
  });

  test("an answer says which forms it is about", () => {
    const { features } = read(compare(online, onPremises, "--json")).data;
    const messaging = features.find((one: Feature) => one.feature === "unified-messaging");
    expect(messaging.answers[0].map((one: Answer) => [one.forms, one.cell.key])).toEqual([
      [["hosted-exchange-um"], "unified-messaging.lync-server-2013.hosted-exchange-um"],
      [["exchange-um-mixed"], "unified-messaging.lync-server-2013.exchange-um-mixed"],
    ]);
  });

  test("what somebody has comes with every configuration among it, and which needs are met", () => {
    const words = ["--have", "lync-server-2013", "exchange-server-2013~cu5", "--json"];
    const { shape, faults, data } = read(compare(...words));
    expect({ shape, faults }).toEqual({ shape: "setup", faults: [] });
    const { have, configurations } = data;
    expect(have).toEqual([
      { product: "lync-server-2013" },
      { product: "exchange-server-2013", version: "CU5" },
    ]);
    expect(configurations.map(({ configuration: { key } }: Side) => key)).toEqual([
      "lync-server-2013.exchange-on-premises",
      "lync-server-2013.exchange-server-2013",
    ]);
    expect(
      configurations[0].needs.map(({ condition, met }: Need) => [condition.requires, met]),
    ).toContainEqual([["exchange-server-2013"], "met"]);
    expect(configurations[0].needs.map(({ met }: Need) => met)).toContain("unmet");
  });
});

type Answer = {
  readonly forms: readonly string[];
  readonly cell: { readonly key: string; readonly matrix: string; readonly standing: string };
};
type Feature = {
  readonly feature: string;
  readonly outcome: string;
  readonly differs: readonly string[];
  readonly answers: readonly (readonly Answer[])[];
};
type Side = { readonly configuration: { readonly key: string }; readonly wholes: readonly unknown[] };
type Need = { readonly condition: { readonly requires: readonly string[] }; readonly met: string };

/** A feature of a comparison in one line: how the sides stand to each other, and what each has. */
function briefly({ feature, outcome, differs, answers }: Feature): string {
  const sides = answers.map((said) =>
    said.map(({ cell }) => `${cell.standing} in ${cell.matrix}`).join(", "),
  );
  return `${[feature, outcome, ...differs].join(" ")}: ${sides.join(" | ")}`;
}

describe("what cannot be compared", () => {
  test.each([
    {
      name: "every configuration that is none is told with the nearest ones",
      words: ["pigeons", "lync-2013-clint"],
      err: "There is no configuration “pigeons”: use search to find its address.\nThere is no configuration “lync-2013-clint”: did you mean lync-clients/lync-2013-client?\n",
    },
    {
      name: "a configuration counts once",
      words: [online, "exchange/lync-server-2013/exchange-online"],
      err: "“lync-server-2013.exchange-online” is given twice: compare it with another configuration.\n",
    },
    {
      name: "an address has to name configurations that there are",
      words: ["/compare/?a=lync-server-2013+exchange-onlin&c=lync-server-2013+lync-2013-client&d=&e=1&a=x"],
      err: "There is no product “exchange-onlin”: did you mean exchange-online?\n“b” in the address has no value.\n“lync-server-2013 + lync-2013-client” is no configuration: did you mean lync-2013-client, lync-server-2013.exchange-on-premises, or lync-server-2013.exchange-online?\n“d” in the address has no value.\n“x” is given twice: leave one out.\n“e” in the address means nothing here: leave it out.\n",
    },
    {
      name: "an address has to name more than one",
      words: ["/compare/?a=lync-server-2013+exchange-online"],
      err: "A comparison needs two to four configurations.\n",
    },
    {
      name: "products have to be known, and their versions readable",
      words: ["--have", "lync-server-2013~zz", "pigeon"],
      err: "There is no product “pigeon”: use search to find its id.\nThe update or build in “lync-server-2013~zz” cannot be read: write it as in exchange-server-2016~cu23.\n",
    },
  ])("$name", ({ words, err }) => {
    expect(compare(...words)).toEqual({ out: "", err, status: 2 });
  });

  test.each([
    { words: [], says: "compare needs two to four configurations, or --have" },
    { words: [online], says: "compare needs two to four configurations, or --have" },
    { words: ["1", "2", "3", "4", "5"], says: "compare needs two to four configurations, or --have" },
    { words: ["--have"], says: "compare --have needs the ids of products, for example: compare --have " },
  ])("is wrong use: $words", ({ words, says }) => {
    const { err, status } = compare(...words);
    expect(status).toBe(2);
    expect(err).toContain(says);
  });
});

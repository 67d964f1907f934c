import { expect, test } from "vitest";
import AlsoAbout from "../../src/components/AlsoAbout.astro";
import { currentSite } from "../../src/site/current.ts";
import { links, show, texts } from "../support/page.ts";
import { pairIn } from "../support/site.ts";

const about = (path: string) => show(AlsoAbout, { language: "en", pair: pairIn(currentSite(), path) });

test("a pair in two matrices names both, then its forms", async () => {
  const page = await about("exchange/lync-server-2013/exchange-online");
  expect(texts(page, "li")).toEqual([
    "With Exchange, 14 features",
    "Older servers to Exchange Online, 5 features",
    "Lync Server 2013 with Hosted Exchange UM, a form of it, 1 feature",
    "Lync Server 2013 with Exchange UM in mixed mode, a form of it, 1 feature",
  ]);
  expect(links(page)[0]).toBe("With Exchange → /hybrid-matrix/exchange/");
});

test("a form of which no document says anything is named as such", async () => {
  const page = await about("exchange/lync-server-2013/exchange-on-premises");
  expect(texts(page, "li")).toContain(
    "Lync Server 2013 with Exchange Server 2010, a form of it, nothing listed",
  );
});

test("a form leads to what it is a form of", async () => {
  expect(links(await about("hosted-um/lync-server-2013/hosted-exchange-um"))).toEqual([
    "Lync Server 2013 with Exchange Online → /hybrid-matrix/exchange/lync-server-2013/exchange-online/",
  ]);
});

test("what stands alone has nothing to say here", async () => {
  expect(texts(await about("sable-clients/sable-web"), "section")).toEqual([]);
});

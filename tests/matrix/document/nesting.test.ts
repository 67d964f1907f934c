import { describe, expect, test } from "vitest";
import { isTooDeep } from "../../../src/matrix/document/nesting.ts";
import { stated } from "../../support/facts.ts";

const many = 300;
const each = (one: (at: number) => string): string =>
  Array.from({ length: many }, (_, at) => one(at)).join("");

describe("HTML is too deep where", () => {
  test.each([
    { name: "boxes never end", html: "<div>".repeat(many) },
    { name: "tables never end", html: "<table><tr><td>a".repeat(many) },
    { name: "end tags end nothing that is open", html: "<x></y>".repeat(many) },
    { name: "end tags stand in comments", html: each((at) => `<b id=${at}><!-- </b> -->`) },
    { name: "a comment is over before its end tag", html: each((at) => `<!--><b id=${at}><!-- </b> -->`) },
    { name: "end tags stand in instructions", html: "<x><?</x><!</x></ </x>".repeat(many) },
    {
      name: "end tags stand in attributes",
      html: `<x a="</x>" b='</x>' c=d"><i title="> </x>">`.repeat(many),
    },
    { name: "a box keeps the words around it open", html: "<span><div></span></div>".repeat(many) },
    { name: "something unknown keeps the box around it open", html: "<div><x></div>".repeat(many) },
    { name: "formatting goes on behind its box", html: each((at) => `<div><b id=${at}></div>`) },
    {
      name: "formatting goes on from paragraph to paragraph",
      html: `${each((at) => `<b id=${at % 150}>${at < 150 ? "" : "</b>"}`)}${"<p>x</p>".repeat(many)}`,
    },
    {
      name: "formatting before the cells of a table goes on behind them",
      html: `<table>${each((at) => `<b id=${at}><tr><td></td></tr>`)}`,
    },
    { name: "cells end nothing, since there is no table", html: "<div><td></td>".repeat(many) },
    { name: "cells end nothing within a drawing", html: "<table><td>".concat("<svg><td>".repeat(many)) },
  ])("$name", ({ html }) => {
    expect(isTooDeep([html])).toBe(true);
  });
});

describe("HTML is not too deep where", () => {
  test.each([
    { name: "all ends", html: "<div><B><i>a</i></b></div>".repeat(many) },
    { name: "tags end in the wrong order", html: "<b><i>a</b></i><span><b>c</span></b>".repeat(many) },
    { name: "a box ends all boxes and words within it", html: "<div><section><span></div>".repeat(many) },
    { name: "cells end all within them", html: `<table>${"<tr><td><b><div>a<td><i>b".repeat(many)}</table>` },
    { name: "tables end all within them", html: "<table><tr><td><b><div>a</table>".repeat(many) },
    { name: "elements are empty or end by themselves", html: "<p><br><img src=a><li>".repeat(many) },
    { name: "links end where the next one begins", html: "<a name=b>".repeat(many) },
    {
      name: "a tag has attributes of all kinds",
      html: `<p><b a b=c d="e>" f='</b>' / g = h>a</b>`.repeat(many),
    },
    { name: "a few go on", html: `<b><i><u>${"<p>x</p>".repeat(many)}` },
  ])("$name", ({ html }) => {
    expect(isTooDeep([html])).toBe(false);
  });
});

test("a table that is too deep is left as it is, and the next one is read", () => {
  const row = "<tr><th></th><th>Exchange Online</th></tr><tr><td>Lync Server 2013</td><td>Voice mail";
  const deep = `<table>${row}${"<div>".repeat(many)}</table>\n\nWords.\n\n`;
  expect(stated(`${deep}<table>${row}</table>`).cells).toEqual([
    "voice-mail.lync-server-2013.exchange-online supported",
  ]);
});

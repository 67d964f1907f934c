import { expect, test } from "vitest";
import Forms from "../../src/components/Forms.astro";
import { links, only, show, text, texts } from "../support/page.ts";

test("a form has an address, what it means, and a sentence in each language", async () => {
  const page = await show(Forms, { language: "en", group: "needs" });
  const form = only(page, "#must-use");
  expect(links(form)).toEqual(["must-use → #must-use"]);
  expect(text(form.querySelector("dt"))).toBe("must-use A product has to be used.");
  expect(texts(form, "dd")).toEqual([
    "English Users must have a Lync 2013 client.",
    "French Les utilisateurs doivent avoir un client Lync 2013.",
    "German Benutzer müssen einen Lync 2013-Client verwenden.",
  ]);
  const spoken = [...form.querySelectorAll("dd span")].map((words) => words.getAttribute("lang"));
  expect(spoken).toEqual(["en", "fr", "de"]);
});

test("a French reader is told in French what a form means", async () => {
  const page = await show(Forms, { language: "fr", group: "limits" });
  expect(text(page.querySelector("#only-in dt"))).toBe("only-in Uniquement avec certains produits.");
  expect(text(page.querySelector("#only-in dd small"))).toBe("anglais");
});

import type { APIRoute, InferGetStaticPropsType } from "astro";
import { currentSite } from "../../../site/current.ts";
import { link } from "../../../site/link.ts";
import { singlePaths } from "../../../site/paths.ts";

/** Browsers take whole addresses alone, so that there is none where nobody knows where the site will live. */
export const getStaticPaths = () => (import.meta.env.SITE ? singlePaths() : []);
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** Lets browsers offer the site's search in their address bar (OpenSearch 1.1). */
export const GET: APIRoute<Props> = ({ props: { language }, site }) => {
  const { name, line } = currentSite().data.site;
  const search = new URL(link(language, { kind: "search" }), site);
  const icon = new URL(`${link("en", { kind: "home" })}favicon.svg`, site);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escaped(name)}</ShortName>`,
    `  <Description>${escaped(line[language])}</Description>`,
    `  <Language>${language}</Language>`,
    "  <InputEncoding>UTF-8</InputEncoding>",
    `  <Image width="16" height="16" type="image/svg+xml">${escaped(icon.href)}</Image>`,
    `  <Url type="text/html" method="get" template="${escaped(search.href)}?q={searchTerms}"/>`,
    "</OpenSearchDescription>",
  ];
  return new Response(`${lines.join("\n")}\n`);
};

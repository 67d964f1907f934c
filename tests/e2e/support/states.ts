import { kindOf, routeFor, statesAmong } from "../../support/built/routes.ts";
import { type BuiltPage, builtSite, fixtureBuild } from "../../support/built/site.ts";

/** A page to open: its address below the base path, and the route that makes it. */
export type State = { readonly address: string; readonly route: string };

const hostile = /(?:^|\/)(?:matrix|product|feature)-\d|^(?:fr\/)?sources\/(?:stated|raw|prose)-/;

/** A page that leads on at once is gone before anybody can look at it. */
const staysHere = ({ html }: BuiltPage): boolean => !html.includes('http-equiv="refresh"');

function states(takes: (file: string) => boolean): State[] {
  const { base, pages } = builtSite(fixtureBuild, takes);
  const byRoute = Map.groupBy(
    [...pages.values()].filter(staysHere),
    (page: BuiltPage) => routeFor(page.path.slice(base.length), kindOf(page))?.file ?? "none",
  );
  return [...byRoute].flatMap(([route, own]) =>
    statesAmong(own).map(({ path }) => ({ address: path.slice(base.length), route })),
  );
}

/** A page for each route and each state that the small site has it in, in English. Each is there in French as well. */
export const calmStates = (): State[] => states((file) => !file.startsWith("fr/") && !hostile.test(file));

/** The same of the pages that hostile content makes. */
export const hostileStates = (): State[] => states((file) => !file.startsWith("fr/") && hostile.test(file));

/** What somebody works with: users homed on some servers, mail or sites at some placements. Empty lists say nothing. */
export type Setup = { readonly servers: readonly string[]; readonly placements: readonly string[] };

/** The key under which a setup is kept on the device, only after somebody asked for it. */
export const setupKey = "hybrid-matrix:setup";

/** Reads a kept setup; anything but a setup of known products, written by whomever, is none. */
export function parseSetup(kept: string | null, isKnown: (id: string) => boolean): Setup | undefined {
  const [servers = [], placements = []] = (kept ?? "")
    .split("|")
    .map((list) => list.split(",").filter(isKnown));
  return servers.length + placements.length > 0 ? { servers, placements } : undefined;
}

/** Writes a setup as it is kept. */
export function formatSetup({ servers, placements }: Setup): string {
  return `${servers.join(",")}|${placements.join(",")}`;
}

/** A configuration, and the servers and placements that it was one of. */
export type Choice = {
  readonly server: string;
  readonly placement: string;
  readonly servers: readonly string[];
  readonly placements: readonly string[];
};

/**
 * Whether a configuration can be one of the setup. A setup that names none of a matrix's placements says nothing about
 * them: who keeps mail in Exchange Online may use any SharePoint. The same goes for servers.
 */
export function fits(setup: Setup, { server, placement, servers, placements }: Choice): boolean {
  const among = (kept: readonly string[], id: string, all: readonly string[]): boolean =>
    kept.includes(id) || !all.some((one) => kept.includes(one));
  return among(setup.servers, server, servers) && among(setup.placements, placement, placements);
}

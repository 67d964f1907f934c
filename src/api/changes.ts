import type { z } from "zod";
import { changeId } from "../matrix/addresses.ts";
import type { Site } from "../site/site.ts";
import type { Links } from "./links.ts";
import type { changes as changesShape } from "./shapes/changes.ts";

export type ApiChanges = z.infer<typeof changesShape>;

/** What has changed since the first published state, the newest first. */
export function changesOf({ data }: Site, { pages }: Links): ApiChanges {
  const page = (change: string) => pages({ kind: "changes", change });
  return {
    entries: data.changes.map(({ changes, ...entry }) => ({
      ...entry,
      changes: changes.map((one) => ({ ...one, page: page(changeId(entry.id, one)) })),
      page: page(entry.id),
    })),
  };
}

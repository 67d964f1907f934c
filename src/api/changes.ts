import type { z } from "zod";
import type { Site } from "../site/site.ts";
import type { changes as changesShape } from "./shapes/changes.ts";

export type ApiChanges = z.infer<typeof changesShape>;

/** What has changed since the first published state, the newest first. */
export const changesOf = ({ data }: Site): ApiChanges => ({ entries: [...data.changes] });

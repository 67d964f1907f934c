import type { z } from "zod";
import { type ApiFile, mediaTypeOf } from "./envelope.ts";
import type { Links } from "./links.ts";
import type { index as indexShape } from "./shapes/files.ts";

/** The list of files. */
export function indexOf(files: readonly ApiFile[], links: Links): z.infer<typeof indexShape> {
  return { files: files.map((file) => entryOf(file, links)) };
}

const entryOf = (file: ApiFile, { file: address }: Links) => ({
  path: file.path,
  address: address(file.path),
  media_type: mediaTypeOf(file),
  shape: "shape" in file ? file.shape : undefined,
  title: file.title,
  template: `/${file.template}`,
  parameters: { ...file.parameters },
});

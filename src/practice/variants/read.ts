/** Reads the variants that authors ship, from disk: for the build of the site and the tests. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { inOurWords } from "../../grader/reading/in-our-words.ts";
import { plainText } from "../../grader/reading/plain-text.ts";
import { variantSchema } from "./schema.ts";
import type { Variant } from "./variant.ts";

/** Of an exercise, in its folder; of a card, beside its lesson. */
const FILES = ["exercises/*/variant.yaml", "content/*/*/*.variant.yaml"];

/** `exercises/who-goes-first/variant.yaml` -> `who-goes-first`, `.../turns.variant.yaml` -> `turns` */
export const nameOf = (path: string): string =>
  /([a-z0-9-]+)\/variant\.yaml$/.exec(path)?.[1] ?? /([a-z0-9-]+)\.variant\.yaml$/.exec(path)?.[1] ?? "";

/** Path from `root` -> variant. Throws, with every fault, if one is not as it should be. */
export function readVariants(root: string = process.cwd()): Map<string, Variant> {
  const paths = globSync(FILES, { cwd: root }).toSorted();
  return new Map(paths.map((path) => [path, readVariant(readFileSync(join(root, path), "utf8"), path)]));
}

export function readVariant(written: string, path: string): Variant {
  const parsed = variantSchema.safeParse(parse(plainText(written)), { error: inOurWords });
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map((issue) => `${path}: \`${issue.path.join(".")}\` ${issue.message}`).join("\n"),
  );
}

/** What a built site weighs: each page and each JSON file, raw and as a server would send it, and all of it together. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

export interface Weight {
  raw: number;
  brotli: number;
}

/** By the file's path in the built site: `course/index.html`, `outline.json`. */
export type Weights = ReadonlyMap<string, Weight>;

/** Without what Pagefind and the bundler make, which have names of their own at each build. */
export function weigh(dist: string): Weights {
  const paths = globSync("**/*.{html,json}", { cwd: dist, exclude: ["pagefind", "_astro", "sandbox"] });
  return new Map(
    paths.toSorted().map((path) => {
      const bytes = readFileSync(join(dist, path));
      return [path.replaceAll("\\", "/"), { raw: bytes.length, brotli: brotliCompressSync(bytes).length }];
    }),
  );
}

export function totalsOf(dist: string): { files: number; bytes: number } {
  const files = globSync("**/*", { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0),
  };
}

/** The files that both have, and that grew by more bytes than a number with a digit more brings; the most grown first. */
export function grown(before: Weights, after: Weights): { path: string; by: number }[] {
  const SLACK = 64;
  return [...after]
    .map(([path, { raw }]) => ({ path, by: raw - (before.get(path)?.raw ?? raw) }))
    .filter(({ by }) => by > SLACK)
    .toSorted((one, other) => other.by - one.by);
}

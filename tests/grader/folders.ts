/** Exercise folders made for one test, outside of the repository, as an author could keep them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

const base = mkdtempSync(join(tmpdir(), "yieldpoint-exercises-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Writes the files below a fresh root (path -> text) and gives the root. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(base, "root-"));
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** An exercise of which grading needs only the checks. */
export function withChecks(text: string, drivers: Record<string, string> = {}) {
  const folder = makeTree({
    "checks.ts": `import { because, check, expect, fail, same } from "yieldpoint/checks";\n${text}`,
  });
  return { slug: "sample", folder, drivers };
}

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { writeCompressed } from "../../src/policy/compressed.ts";

it("writes two twins of what compresses, and none of what does not or is hardly there", async () => {
  const dist = mkdtempSync(join(tmpdir(), "yieldpoint-compressed-"));
  const page = "<p>much the same</p>".repeat(100);
  writeFileSync(join(dist, "index.html"), page);
  writeFileSync(join(dist, "small.json"), "{}");
  writeFileSync(join(dist, "card.png"), page);
  await writeCompressed(dist);
  expect(readdirSync(dist).sort()).toEqual([
    "card.png",
    "index.html",
    "index.html.br",
    "index.html.gz",
    "small.json",
  ]);
  expect(brotliDecompressSync(readFileSync(join(dist, "index.html.br"))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(dist, "index.html.gz"))).toString()).toBe(page);
});

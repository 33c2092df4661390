/**
 * Lighthouse on the landing page and a lesson, as a phone on a slow network sees them, on the site that `npm start` serves, or at
 * the given address:
 *
 *     node tests/e2e/measure-lighthouse.ts [http://localhost:4321/] [--rounds 1]
 *
 * Prints the scores, the figures behind the first, and whatever is not as it should be in the others. Lighthouse is no dependency
 * of the project (85 packages and 176 MB for a figure that is looked at now and then): npx fetches this very version.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../gate/browser.ts";
import { asked } from "./site/measured.ts";

const VERSION = "13.5.0";
const FIGURES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
];

interface Report {
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

const { site, rounds } = await asked(1);
for (let round = 0; round < rounds; round += 1) {
  for (const path of ["", "learn/asyncio-basics/hello-world/"]) measure(new URL(path, site).href);
}

function measure(address: string): void {
  const folder = mkdtempSync(join(tmpdir(), "yieldpoint-lighthouse-"));
  const path = join(folder, "report.json");
  const browser = findBrowser();
  const { status } = spawnSync(
    "npx",
    [
      "--yes",
      `lighthouse@${VERSION}`,
      address,
      "--only-categories=performance,accessibility,best-practices,seo",
      "--output=json",
      `--output-path=${path}`,
      "--quiet",
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ],
    { stdio: "inherit", env: { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) } },
  );
  if (status !== 0) process.exit(status ?? 1);
  console.log(address);
  tell(JSON.parse(readFileSync(path, "utf8")) as Report);
  rmSync(folder, { recursive: true });
}

function tell({ categories, audits }: Report): void {
  for (const { title, score } of Object.values(categories)) {
    console.log(`${title}: ${Math.round((score ?? 0) * 100)}`);
  }
  for (const id of FIGURES)
    console.log(`  ${audits[id]?.title ?? id}: ${audits[id]?.displayValue ?? "unknown"}`);
  for (const [name, { title, auditRefs }] of Object.entries(categories)) {
    if (name === "performance") continue;
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (audit && weight > 0 && audit.score !== null && audit.score < 1) {
        console.log(`${title}, ${id}: ${audit.title}`);
      }
    }
  }
}

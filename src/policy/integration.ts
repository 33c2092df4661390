/**
 * After the build: each page gets its inline scripts minified (small-scripts.ts) and its Content-Security-Policy
 * (page-policy.ts), what the site wants of its host is written in the words of the usual hosts (site-headers.ts, recipes.ts),
 * and what compresses gets compressed twins (compressed.ts).
 */
import type { AstroIntegration } from "astro";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCompressed } from "./compressed.ts";
import { withPolicy } from "./page-policy.ts";
import { recipes } from "./recipes.ts";
import { metaPolicy, siteHeaders } from "./site-headers.ts";
import { withSmallScripts } from "./small-scripts.ts";

const FRAME = "sandbox/frame.html";

export function pagePolicy(): AstroIntegration {
  let base = "/";
  return {
    name: "page-policy",
    hooks: {
      "astro:config:done": ({ config }) => {
        ({ base } = config);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith(".html"));
        // The sandbox's frame has a policy of its own, much stricter in what it reaches and wider in what it evaluates.
        const ours = pages.filter((path) => !path.startsWith("sandbox"));
        for (const path of ours) {
          const file = join(dist, path);
          await writeFile(file, withPolicy(withSmallScripts(await readFile(file, "utf8")), path));
        }
        logger.info(`${ours.length} pages have their policy`);

        const rules = siteHeaders(base, metaPolicy(await readFile(join(dist, FRAME), "utf8"), FRAME));
        const site = { base, rules, hashed: (await readdir(join(dist, "_astro"))).sort() };
        for (const [name, write] of Object.entries(recipes)) await writeFile(join(dist, name), write(site));
        logger.info(`settings for hosts: ${Object.keys(recipes).join(", ")}`);
        await writeCompressed(dist);
      },
    },
  };
}

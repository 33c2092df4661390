/** After the build: each page gets its Content-Security-Policy. See page-policy.ts for what it allows and why. */
import type { AstroIntegration } from "astro";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withPolicy } from "./page-policy.ts";

export function pagePolicy(): AstroIntegration {
  return {
    name: "page-policy",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith(".html"));
        // The sandbox's frame has a policy of its own, much stricter in what it reaches and wider in what it evaluates.
        const ours = pages.filter((path) => !path.startsWith("sandbox"));
        for (const path of ours) {
          const file = join(dist, path);
          await writeFile(file, withPolicy(await readFile(file, "utf8"), path));
        }
        logger.info(`${ours.length} pages have their policy`);
      },
    },
  };
}

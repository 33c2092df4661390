/**
 * `npm run dev` on a copy of the course, so that a test may edit it: `node tests/e2e/author-server.ts FOLDER`. The copy
 * stands inside the project, for Astro wants to find node_modules above it. Prints the address when it is ready.
 */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { dev } from "astro";

const project = resolve(import.meta.dirname, "../..");
const root = resolve(process.argv[2] ?? join(project, ".cache/author"));

rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
for (const name of [
  "src",
  "content",
  "exercises",
  "public",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
]) {
  cpSync(join(project, name), join(root, name), { recursive: true });
}
process.chdir(root);

const server = await dev({
  root,
  logLevel: "error",
  server: { port: 0 },
  devToolbar: { enabled: false },
  vite: { cacheDir: join(root, "cache"), server: { fs: { allow: [project] } } },
});
console.log(`ready http://localhost:${server.address.port}`);

/** The site built for a sub-path of another site: everything that the pages name is below it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { unreachable } from "../e2e/site/trouble.ts";
import { BASE } from "./build.ts";
import { HOSTS, start, type Running } from "./servers.ts";

const root = process.env["HOSTS_ROOT"]!;
let running: Running;

test.beforeAll(async () => {
  running = await start(
    HOSTS.find(({ name }) => name === "npm start")!,
    root,
    BASE,
  );
});
test.afterAll(() => running.stop());

test("every link and file is below the path", async ({ page, request }) => {
  expect(await unreachable(page, request, running.address)).toEqual([]);
});

test("with the site's address known, pages name their own, a social card, and stand in a sitemap", () => {
  const page = readFileSync(join(root, BASE, "learn/asyncio-basics/hello-world/index.html"), "utf8");
  const own = `https://example.org${BASE}/learn/asyncio-basics/hello-world/`;
  expect(page).toContain(`<link rel="canonical" href="${own}"`);
  expect(page).toContain(`property="og:image" content="https://example.org${BASE}/card.png"`);
  expect(readFileSync(join(root, BASE, "sitemap-0.xml"), "utf8")).toContain(`<loc>${own}</loc>`);
});

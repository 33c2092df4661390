/** The site built for a sub-path of another site: everything that the pages name is below it, and programs run. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { unreachable, watchForTrouble } from "./site/trouble.ts";

const BASE = "/some/where/";
const PORT = 4398;
const address = `http://localhost:${PORT}${BASE}`;
const env = { ...process.env, BASE_PATH: BASE, SITE_URL: "https://example.org", PORT: String(PORT) };

let dist = "";
let server: ChildProcess;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  // A whole build: a minute and more on a busy machine.
  test.setTimeout(300_000);
  dist = mkdtempSync(join(tmpdir(), "yieldpoint-below-"));
  execFileSync(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "build", "--silent", "--outDir", dist],
    {
      env,
      stdio: "inherit",
    },
  );
  server = spawn(process.execPath, ["src/cli/serve.ts"], { env: { ...env, DIST: dist } });
  await new Promise((resolve) => server.stdout?.once("data", resolve));
});
test.afterAll(() => server.kill());

test("every link and file is below the path", async ({ page, request }) => {
  expect(await unreachable(page, request, address)).toEqual([]);
});

test("a program runs, and search finds", async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.goto(address);
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByRole("region", { name: "Output" })).toContainText("Finished in 3.00 s", {
    timeout: 45_000,
  });
  await page.keyboard.press("Control+K");
  await page.getByRole("searchbox").fill("gather");
  await page.getByRole("dialog").getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`^${address}[a-z]`));
  expect(trouble).toEqual([]);
});

test("with the site's address known, pages name their own, a social card, and stand in a sitemap", () => {
  const page = readFileSync(join(dist, "learn/asyncio-basics/hello-world/index.html"), "utf8");
  const own = `https://example.org${BASE}learn/asyncio-basics/hello-world/`;
  expect(page).toContain(`<link rel="canonical" href="${own}"`);
  expect(page).toContain(`property="og:image" content="https://example.org${BASE}card.png"`);
  expect(readFileSync(join(dist, "sitemap-0.xml"), "utf8")).toContain(`<loc>${own}</loc>`);
});

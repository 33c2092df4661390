/**
 * A deploy under an open page: the files that the page would fetch next are gone. It says so, keeps what was written, and goes on
 * after a reload, also where the deploy was caught in its middle and the files come back.
 */
import {
  cpSync,
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { exercise, LESSON } from "../e2e/workbench/page.ts";
import { BASE } from "./build.ts";
import { HOSTS, isHere, start, type Running } from "./servers.ts";

const UPDATED = "This page was updated. Reload it to continue: your work is kept.";
const FAILED = "A part of this page could not be loaded. Reload the page to try again: your work is kept.";
const OFFLINE =
  "The course can’t be reached: you seem to be offline. Your work is kept. Try again once you are connected.";

const notice = (page: Page) => page.getByRole("alert").filter({ hasText: "our work is kept" });

/** Like a new version: every file with a hash in its name has another name, and the pages name that. */
function deploy(site: string) {
  const assets = join(site, "_astro");
  const moved = readdirSync(assets).filter((name) => name.startsWith("Workbench.") && name.endsWith(".js"));
  for (const name of moved) renameSync(join(assets, name), join(assets, `new-${name}`));
  const page = join(site, LESSON, "index.html");
  let html = readFileSync(page, "utf8");
  for (const name of moved) html = html.replaceAll(name, `new-${name}`);
  for (const ending of [".br", ".gz"]) rmSync(page + ending, { force: true });
  writeFileSync(page, html);
}

for (const host of HOSTS.filter(({ bare }) => bare !== true)) {
  test.describe(host.name, () => {
    test.skip(!isHere(host), `${host.name} is not installed (Debian: apt-get install ${host.package})`);
    let running: Running;
    let site = "";
    test.beforeAll(async () => {
      const root = mkdtempSync(join(tmpdir(), "yieldpoint-deploy-"));
      chmodSync(root, 0o755);
      site = join(root, BASE);
      cpSync(join(process.env["HOSTS_ROOT"]!, BASE), site, { recursive: true, preserveTimestamps: true });
      running = await start(host, root, BASE);
    });
    test.afterAll(() => running.stop());

    test("a page whose next files are gone says so, keeps the draft, and works after a reload", async ({
      page,
    }) => {
      await page.goto(running.address + LESSON);
      const pane = exercise(page);
      await expect(pane.root).toHaveAttribute("data-alive", "true");
      renameSync(join(site, "_astro"), join(site, "_gone"));
      await pane.root.locator(".yp-area").first().fill("# mine\n");
      await pane.run.click();
      await expect(notice(page)).toContainText(FAILED);

      // What was not there must not be remembered as not there.
      renameSync(join(site, "_gone"), join(site, "_astro"));
      await notice(page).getByRole("button", { name: "Reload" }).click();
      await expect(pane.root).toHaveAttribute("data-alive", "true");
      await expect(pane.root.locator(".yp-area").first()).toHaveValue(/^# mine/);
      await pane.check.click();
      await expect(pane.checks.getByText(/^Not yet|could not be checked/).first()).toBeVisible({
        timeout: 45_000,
      });
    });
  });
}

test.describe("npm start", () => {
  let running: Running;
  let site = "";
  test.beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), "yieldpoint-deploy-"));
    site = join(root, BASE);
    cpSync(join(process.env["HOSTS_ROOT"]!, BASE), site, { recursive: true, preserveTimestamps: true });
    running = await start(HOSTS[0]!, root, BASE);
  });
  test.afterAll(() => running.stop());

  test("a host that answers HTML for a missing file is no better", async ({ page }) => {
    await page.goto(running.address + LESSON);
    await page.route("**/_astro/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<p>start</p>" }),
    );
    await page.locator("[data-settings]").first().click();
    await expect(notice(page)).toContainText(/Reload/);
  });

  test("offline is called offline, without a reload that would lose the page", async ({ page, context }) => {
    await page.goto(running.address + LESSON);
    await context.setOffline(true);
    await page.locator("[data-settings]").first().click();
    await expect(notice(page)).toContainText(OFFLINE);
    await expect(notice(page).getByRole("button")).toHaveText(["Not now"]);
    await context.setOffline(false);
    await expect(notice(page)).toHaveCount(0);
  });

  test("an island that cannot wake says so", async ({ page }) => {
    await page.route("**/_astro/AnswerBench*", (route) => route.fulfill({ status: 404, body: "gone" }));
    await page.goto(`${running.address}learn/asyncio-basics/waiting-is-the-problem/`);
    await page.locator("#at-best").scrollIntoViewIfNeeded();
    await expect(notice(page)).toContainText(/could not be loaded|was updated/);
  });

  test("a file that fails once is asked for again, without a word", async ({ page }) => {
    await page.goto(running.address + LESSON);
    let failures = 0;
    await page.route("**/_astro/dialog.*.js", (route) =>
      failures++ === 0 ? route.abort() : route.continue(),
    );
    await page.locator("[data-settings]").first().click();
    await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
    expect(failures).toBeGreaterThan(1);
  });

  test("a sandbox that fails once is started again at once", async ({ page }) => {
    let failures = 0;
    await page.route("**/sandbox/frame.html", (route) =>
      failures++ === 0 ? route.abort() : route.continue(),
    );
    await page.goto(running.address + LESSON);
    const pane = exercise(page);
    await pane.check.click();
    await expect(pane.checks.getByText(/^Not yet/)).toBeVisible({ timeout: 45_000 });
  });

  // The last: what it makes of the site is half a deploy.
  test("a page that knows of a new version says that, for settings and search as well", async ({ page }) => {
    await page.goto(running.address + LESSON);
    deploy(site);
    await page.route("**/_astro/**", (route) => route.fulfill({ status: 404, body: "gone" }));
    await page.locator("[data-settings]").first().click();
    await expect(notice(page)).toContainText(UPDATED);
    await notice(page).getByRole("button", { name: "Not now" }).click();
    await page.keyboard.press("Control+K");
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText(UPDATED);
  });
});

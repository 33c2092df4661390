/**
 * Real hosts with the files that the build writes for them, at a sub-path: what they send, and that a learner gets through an
 * exercise behind each. A host that is not installed is skipped.
 */
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { recipes } from "../../src/policy/recipes.ts";
import { CACHE, headersAt, metaPolicy, siteHeaders } from "../../src/policy/site-headers.ts";
import { DRAFT_PREFIX } from "../../src/workbench/state/drafts.ts";
import { watchForTrouble } from "../e2e/site/trouble.ts";
import { draftOf, exercise, exerciseFile, LESSON, SLUG } from "../e2e/workbench/page.ts";
import { BASE } from "./build.ts";
import { HOSTS, isHere, start, type Running } from "./servers.ts";

const root = process.env["HOSTS_ROOT"]!;
const site = join(root, BASE);
const wasm = readdirSync(join(site, "_astro")).find((name) => name.endsWith(".wasm"))!;
const rules = siteHeaders(
  BASE,
  metaPolicy(readFileSync(join(site, "sandbox/frame.html"), "utf8"), "frame.html"),
);

/** What a browser asks and is told, on a connection of its own; a redirect as where it leads, on this host. */
async function ask(address: string, path: string, encodings = "gzip, deflate, br") {
  const request = get(address + path, { agent: false, headers: { "Accept-Encoding": encodings } });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const { statusCode: status, headers } = response;
  const { location } = headers;
  response.resume();
  await once(response, "end");
  return {
    status,
    headers,
    cache: headers["cache-control"],
    encoding: headers["content-encoding"] ?? null,
    type: headers["content-type"]?.split(";")[0],
    to: location === undefined ? null : new URL(location, address).href.replace(address, ""),
  };
}

const titleAt = async (address: string, path: string) =>
  /<title>([^<|]*?)\s*[|<]/.exec(await (await fetch(address + path)).text())?.[1];

/** The exercise of the open page as if this had been typed. */
async function writeDraft(page: Page, text: string) {
  const draft = draftOf("main.ts", text, exerciseFile("start.ts"));
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `${DRAFT_PREFIX}exercise/${SLUG}`,
    draft,
  ] as const);
  await page.reload();
}

for (const host of HOSTS) {
  test.describe(host.name, () => {
    test.skip(!isHere(host), `${host.name} is not installed (Debian: apt-get install ${host.package})`);
    test.describe.configure({ mode: "serial" });
    let running: Running;
    test.beforeAll(async () => {
      running = await start(host, root, BASE);
    });
    test.afterAll(() => running.stop());

    test("sends pages and files compressed, and leads from a folder's name to its page", async () => {
      const told = async (path: string, encodings?: string) => {
        const { status, encoding, type, to } = await ask(running.address, path, encodings);
        return { status, encoding, type, to };
      };
      const page = { status: 200, encoding: host.compresses, type: "text/html", to: null };
      expect(await told("")).toEqual(page);
      expect(await told(LESSON)).toEqual(page);
      expect(await told(LESSON, "gzip")).toEqual({ ...page, encoding: "gzip" });
      expect(await told(LESSON, "identity")).toEqual({ ...page, encoding: null });
      expect(await told(`_astro/${wasm}`)).toEqual({ ...page, type: "application/wasm" });
      expect(await told("sandbox/frame.html")).toEqual(page);
      expect(await told(LESSON.replace(/\/$/, ""))).toMatchObject({ status: host.redirects, to: LESSON });
      const above = running.address.replace(/[^/]*\/$/, "");
      expect(await ask(above, running.address.slice(above.length, -1))).toMatchObject({
        status: 301,
        to: running.address.slice(above.length),
      });
    });

    test("shows the course's own page for what is lost, with the status of what is lost", async () => {
      for (const path of ["nowhere", "learn/nowhere/", "_astro/gone.js"]) {
        expect([
          path,
          (await ask(running.address, path)).status,
          await titleAt(running.address, path),
        ]).toEqual([path, 404, "Page not found"]);
      }
    });

    if (host.bare !== true) {
      test("lets pages be asked for again and files with a hash be kept, but nothing that is not there", async () => {
        const cache = async (path: string) => (await ask(running.address, path)).cache;
        expect(await cache(LESSON)).toBe(CACHE.page);
        expect(await cache("outline.json")).toBe(CACHE.page);
        expect(await cache("pagefind/pagefind.js")).toBe(CACHE.page);
        expect(await cache(`_astro/${wasm}`)).toBe(CACHE.hashed);
        for (const lost of ["nowhere", "_astro/gone.js", "_astro/", `_astro/${wasm}.br`]) {
          expect([lost, await cache(lost)]).toEqual([lost, CACHE.page]);
        }
      });

      test("sends the headers that the site wants, also with what is compressed", async () => {
        for (const path of [LESSON, `_astro/${wasm}`, "pagefind/pagefind.js", "sandbox/frame.html"]) {
          for (const encodings of ["gzip, br", "identity"]) {
            const { headers } = await ask(running.address, path, encodings);
            const wanted = [...headersAt(rules, `${BASE}/${path}`)];
            expect([path, wanted.map(([name]) => [name, headers[name.toLowerCase()]])]).toEqual([
              path,
              wanted,
            ]);
          }
        }
      });

      test("keeps to itself what is for hosts, twins by their own names, and folders without a page", async () => {
        const kept = Object.keys(recipes).filter((name) => name !== ".htaccess");
        for (const path of [...kept, "index.html.br", "lessons.json.gz", "sandbox/", "pagefind/index/"]) {
          const answered = [(await ask(running.address, path)).status, await titleAt(running.address, path)];
          expect([path, ...answered]).toEqual([path, 404, "Page not found"]);
        }
        // Apache has a rule of its own for this one, and says 403.
        expect([403, 404]).toContain((await ask(running.address, ".htaccess")).status);
      });
    }

    test("an exercise is solved behind it, and search finds, with nothing amiss in the page", async ({
      page,
    }) => {
      const trouble = watchForTrouble(page);
      await page.goto(running.address + LESSON);
      const pane = exercise(page);
      await writeDraft(page, exerciseFile("solution.ts"));
      await pane.check.click();
      await expect(pane.checks.getByText("Passed. All")).toBeVisible({ timeout: 45_000 });
      await page.keyboard.press("Control+K");
      await page.getByRole("searchbox").fill("gather");
      const found = page.getByRole("dialog").getByRole("link").first();
      await expect(found).toHaveAttribute("href", new RegExp(`^${BASE}/[a-z]`), { timeout: 30_000 });
      expect(trouble).toEqual([]);
    });
  });
}

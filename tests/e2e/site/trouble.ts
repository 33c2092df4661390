/** What goes wrong in a page without anybody seeing it: errors, breaches of its policy, files that are not there. */
import type { APIRequestContext, Page } from "@playwright/test";

/** Fills up while the page lives; compare it with `[]` at the end. */
export function watchForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      trouble.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => trouble.push(`uncaught: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "no reason given";
    // A page that is left or reloaded drops what it is still loading, its icon for one: nothing is missing there.
    if (reason !== "net::ERR_ABORTED") trouble.push(`failed: ${request.url()} (${reason})`);
  });
  return trouble;
}

/** Follows every link of the site from `start`, and lists what is not there: `page -> address`, anchors included. */
export async function unreachable(page: Page, request: APIRequestContext, start: string): Promise<string[]> {
  const missing: string[] = [];
  const asked = new Set<string>();
  const waiting = [start];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await page.goto(next);
    const { pages, files, deadAnchors } = await namedBy(page);
    missing.push(...deadAnchors.map((anchor) => `${page.url()} -> ${anchor}`));
    for (const address of [...files, ...pages]) {
      if (asked.has(address)) continue;
      asked.add(address);
      const response = await request.get(address);
      if (!response.ok()) missing.push(`${page.url()} -> ${address}`);
      else if (pages.includes(address)) waiting.push(address);
    }
  }
  return missing;
}

/** What a page names of its own site: other pages and files, without anchors, and anchors in itself that are not there. */
function namedBy(page: Page) {
  return page.evaluate(() => {
    const named = (selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)]
        .map((element) => new URL(element.getAttribute(attribute)!, document.baseURI))
        .filter(({ origin }) => origin === location.origin);
    const links = named("a[href]", "href");
    const without = ({ origin, pathname }: URL) => origin + pathname;
    return {
      pages: links.map(without),
      files: [...named("link[href]", "href"), ...named("[src]", "src")].map(without),
      deadAnchors: links
        .filter(({ pathname, hash }) => pathname === location.pathname && hash !== "")
        .map(({ hash }) => hash)
        .filter((hash) => !document.getElementById(hash.slice(1))),
    };
  });
}

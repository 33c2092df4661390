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
  page.on("requestfailed", (request) => trouble.push(`failed: ${request.url()}`));
  return trouble;
}

/** Follows every link of the site from `start`, and lists what is not there: `page -> address`, anchors included. */
export async function unreachable(page: Page, request: APIRequestContext, start: string): Promise<string[]> {
  const missing: string[] = [];
  const seen = new Set<string>();
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    await page.goto(path);
    const named = await page.evaluate(() => {
      const here = (element: Element, name: string) => new URL(element.getAttribute(name)!, document.baseURI);
      const links = [...document.querySelectorAll("a[href]")].map((link) => here(link, "href"));
      const files = [
        ...[...document.querySelectorAll("link[href]")].map((link) => here(link, "href")),
        ...[...document.querySelectorAll("[src]")].map((element) => here(element, "src")),
      ];
      const ours = (url: URL) => url.origin === location.origin;
      const anchors = links.filter(
        (url) =>
          ours(url) &&
          url.pathname === location.pathname &&
          url.hash !== "" &&
          !document.getElementById(url.hash.slice(1)),
      );
      return {
        pages: links.filter(ours).map(({ pathname }) => pathname),
        files: files.filter(ours).map(({ pathname }) => pathname),
        anchors: anchors.map(({ hash }) => hash),
      };
    });
    missing.push(...named.anchors.map((anchor) => `${path} -> ${anchor}`));
    for (const file of [...named.files, ...named.pages]) {
      if (seen.has(`file ${file}`)) continue;
      seen.add(`file ${file}`);
      const response = await request.get(file);
      if (!response.ok()) missing.push(`${path} -> ${file}`);
      else if (named.pages.includes(file)) waiting.push(file);
    }
  }
  return missing;
}

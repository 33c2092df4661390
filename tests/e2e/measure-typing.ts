/**
 * From turning to a program to typing in the editor, in real Chromium, on the site that `npm start` serves, or at the given address:
 *
 *     node tests/e2e/measure-typing.ts [http://localhost:4321/] [--rounds 7]
 *
 * The pointer comes over a listing, and 200 ms later (as hands do it) clicks into its text; typing goes on from the click until
 * Monaco holds what was typed. Prints medians of seven, in milliseconds since the pointer came: `first`, the first typed character
 * on the screen, whoever shows it; `editor`, the same text in Monaco. `cold` with an empty cache, `warm` with a filled one.
 */
import type { BrowserContext } from "@playwright/test";
import { asked, openBrowser, told } from "./site/measured.ts";

const HAND_MS = 200;
const TYPED = "// typed as it comes";
const { site, rounds } = await asked(7);
const address = new URL("learn/asyncio-basics/hello-world/", site).href;

interface Figures {
  first: number;
  editor: number;
}

/** Watches in the page itself, so that the tools' own delays do not count. */
const watch = `(() => {
  const pane = document.querySelector(".yp-bench");
  const seen = (window.seen = {});
  const text = (selector) => (pane.querySelector(selector)?.textContent ?? "").replaceAll("\\u00a0", " ");
  pane.addEventListener("pointerenter", () => (seen.start = performance.now()), { once: true });
  const look = () => {
    if (seen.first === undefined && (text(".yp-sheet > pre").startsWith("/") || text(".view-lines").startsWith("/"))) {
      seen.first = performance.now() - seen.start;
    }
    if (text(".view-lines").includes(${JSON.stringify(TYPED)})) seen.editor = performance.now() - seen.start;
    else requestAnimationFrame(look);
  };
  look();
})()`;

async function measure(context: BrowserContext): Promise<Figures> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  await page.waitForSelector('.yp-bench[data-alive="true"]');
  const line = page.locator(".yp-bench .yp-sheet").first();
  await line.scrollIntoViewIfNeeded();
  await page.evaluate(watch);
  const box = (await line.boundingBox())!;
  // Left of the first character of the first line.
  const [x, y] = [box.x + 48, box.y + 18];
  await page.mouse.move(x, y);
  await page.waitForTimeout(HAND_MS);
  await page.mouse.click(x, y);
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(TYPED, { delay: 40 });
  await page.keyboard.press("Enter");
  await page.waitForFunction("window.seen.editor !== undefined", null, { timeout: 30_000 });
  const figures = await page.evaluate<Figures>("window.seen");
  // The draft must not be there the next time.
  await page.evaluate("localStorage.clear()");
  await page.close();
  return figures;
}

const browser = await openBrowser();
const filled = await browser.newContext();
await measure(filled);
for (const name of ["cold", "warm"]) {
  const all: Figures[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const context = name === "cold" ? await browser.newContext() : filled;
    all.push(await measure(context));
    if (name === "cold") await context.close();
  }
  for (const what of ["first", "editor"] as const) {
    console.log(`${name} ${what}: ${told(all.map((each) => each[what]))}`);
  }
}
await browser.close();

/**
 * From the click on Run to the first output, in real Chromium, on the site served at the given address:
 *
 *     node tests/e2e/measure-run.ts http://localhost:4321/
 *
 * Ten times each: `cold` right after the page is alive, `warmed` two seconds after the pointer came near, `warm` when a program
 * has run before. Prints the median and all ten, in milliseconds.
 */
import { chromium, type Browser } from "@playwright/test";
import { findBrowser } from "../gate/browser.ts";

const TIMES = 10;
const address = new URL("learn/asyncio-basics/hello-world/", process.argv[2] ?? "http://localhost:4321/")
  .href;

/** Clicks Run in the page itself and watches for the text, so that the tools' own delays do not count. */
const clickToOutput = `new Promise((resolve) => {
  const pane = document.querySelector(".yp-bench");
  const run = [...pane.querySelectorAll("button")].find((button) => button.textContent === "Run");
  const shown = () => (pane.querySelector(".yp-stdout")?.textContent ?? "") !== "";
  const start = performance.now();
  const look = () => (shown() ? resolve(performance.now() - start) : requestAnimationFrame(look));
  run.click();
  // The last run's output is gone with the click, at the next picture.
  requestAnimationFrame(() => requestAnimationFrame(look));
})`;

type Measure = (browser: Browser) => Promise<number>;

const openPage = async (browser: Browser) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.waitForSelector('.yp-bench[data-alive="true"]');
  return page;
};
const close = async (page: Awaited<ReturnType<typeof openPage>>, figure: unknown) => {
  await page.context().close();
  return Number(figure);
};

const measures: Record<string, Measure> = {
  async cold(browser) {
    const page = await openPage(browser);
    return close(page, await page.evaluate(clickToOutput));
  },
  async warmed(browser) {
    const page = await openPage(browser);
    await page.locator(".yp-bench").first().hover();
    await page.waitForTimeout(2_000);
    return close(page, await page.evaluate(clickToOutput));
  },
  async warm(browser) {
    const page = await openPage(browser);
    await page.evaluate(clickToOutput);
    await page.waitForTimeout(1_000);
    return close(page, await page.evaluate(clickToOutput));
  },
};

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const [name, measure] of Object.entries(measures)) {
  const figures: number[] = [];
  for (let i = 0; i < TIMES; i += 1) figures.push(Math.round(await measure(browser)));
  const sorted = figures.toSorted((a, b) => a - b);
  const median = (sorted[TIMES / 2 - 1]! + sorted[TIMES / 2]!) / 2;
  console.log(`${name}: median ${median} ms (${figures.join(", ")})`);
}
await browser.close();

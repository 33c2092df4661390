/**
 * From the click on Run to the first output, in real Chromium, on the site that `npm start` serves, or at the given address:
 *
 *     node tests/e2e/measure-run.ts [http://localhost:4321/] [--rounds 10]
 *
 * Ten times each: `cold` right after the page is alive, `warmed` two seconds after the pointer came near, `warm` when a program
 * has run before. Prints the median and all ten, in milliseconds: until the text is in the document, and until the next picture.
 */
import type { Browser } from "@playwright/test";
import { asked, openBrowser, told } from "./site/measured.ts";

const { site, rounds } = await asked(10);
const address = new URL("learn/asyncio-basics/hello-world/", site).href;

interface Figures {
  /** The text is in the document. */
  text: number;
  /** The picture that holds it is about to be drawn. */
  picture: number;
}

/**
 * Clicks Run in the page itself and watches for the text, so that the tools' own delays do not count. What the last run
 * printed goes with the click; so the text that counts is the first after there was none.
 */
const clickToOutput = `new Promise((resolve) => {
  const pane = document.querySelector(".yp-bench");
  const run = [...pane.querySelectorAll("button")].find((button) => button.textContent === "Run");
  const shown = () => (pane.querySelector(".yp-stdout")?.textContent ?? "") !== "";
  let empty = !shown();
  const start = performance.now();
  const observer = new MutationObserver(() => {
    if (!shown()) empty = true;
    else if (empty) {
      observer.disconnect();
      const text = performance.now() - start;
      requestAnimationFrame(() => resolve({ text, picture: performance.now() - start }));
    }
  });
  observer.observe(pane, { childList: true, subtree: true, characterData: true });
  run.click();
})`;

type Measure = (browser: Browser) => Promise<Figures>;

const openPage = async (browser: Browser) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.waitForSelector('.yp-bench[data-alive="true"]');
  return page;
};
const close = async (page: Awaited<ReturnType<typeof openPage>>, figures: unknown) => {
  await page.context().close();
  return figures as Figures;
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

const browser = await openBrowser();
for (const [name, measure] of Object.entries(measures)) {
  const figures: Figures[] = [];
  for (let i = 0; i < rounds; i += 1) figures.push(await measure(browser));
  for (const what of ["text", "picture"] as const) {
    console.log(`${name}, ${what}: ${told(figures.map((one) => one[what]))}`);
  }
}
await browser.close();

/**
 * Draws the social card, `public/card.png`, 1200 by 630 pixels, in Chromium and with the site's own typeface:
 *
 *     node tests/e2e/make-card.ts
 *
 * The picture is committed, so that a build needs no browser.
 */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "../gate/browser.ts";

const font = readFileSync("src/styles/fonts/bricolage-grotesque-700.woff2").toString("base64");

/** A task: when it runs, as places on the line; it waits in between. */
const lane = (first: number, last: number) =>
  `<div class="lane"><b style="left:${first + 22}px;width:${last - first - 22}px"></b><i style="left:${first}px"></i><i style="left:${last}px"></i></div>`;

const card = `<!doctype html><meta charset="utf-8"><style>
  @font-face { font-family: Display; font-weight: 700; src: url(data:font/woff2;base64,${font}) }
  body { box-sizing: border-box; width: 1200px; height: 630px; margin: 0; padding: 70px 80px; display: grid;
    align-content: space-between; background: #111318; color: #f1f2f5; font-family: Display }
  .top { display: flex; align-items: center; gap: 22px; font-size: 44px; letter-spacing: -.02em }
  h1 { margin: 0; font-size: 98px; line-height: 1.08; letter-spacing: -.035em }
  h1 span { display: inline-block; padding: 0 14px 8px; border-radius: 14px; background: #ffbd2e; color: #1b1403; line-height: .98 }
  p { margin: 0 0 26px; font: 400 32px/1.4 "Liberation Sans", Arial, sans-serif; color: #c3c8d2 }
  .lane { position: relative; height: 26px; margin-top: 14px; background: linear-gradient(#2d323d, #2d323d) center / 100% 2px no-repeat }
  .lane i { position: absolute; inset-block: 0; width: 22px; border-radius: 6px; background: #ffbd2e }
  .lane b { position: absolute; inset-block: 8px; background: repeating-linear-gradient(135deg, #596172 0 3px, transparent 3px 10px) }
</style>
<div class="top">
  <svg width="62" height="62" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#ffbd2e"/><path d="M6.5 10.5h9M16.5 21.5h9" stroke="#1b1403" stroke-width="4" stroke-linecap="round"/><path d="M16 10.5v11" stroke="#1b1403" stroke-width="2"/></svg>Yieldpoint
</div>
<h1>See exactly<br>what <span>await</span> does.</h1>
<div><p>An interactive course on Python’s asyncio</p>${lane(0, 1000)}${lane(30, 352)}${lane(60, 682)}</div>`;

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(card);
await page.evaluate(() => document.fonts.ready.then(() => undefined));
await page.screenshot({ path: "public/card.png" });
await browser.close();

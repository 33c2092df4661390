/**
 * How smoothly a long run scrubs, in real Chromium, on the site that `npm start` serves, or at the given address:
 *
 *     node tests/e2e/measure-scrub.ts [http://localhost:4321/] [--rounds 1]
 *
 * Two runs of nearly 100,000 events: six tasks that take turns, and 10,000 tasks that fold into one row. Each is scrubbed from
 * one end to the other with the pointer, whole and zoomed, by time and by ticks, an event of the pointer each frame. Printed
 * are the milliseconds between two frames, and those that the page worked in each (scripts, layout and painting on the main
 * thread; 16.7 would be a missed frame): median, 95th of a hundred, and the worst.
 */
import { asked, openBrowser } from "./site/measured.ts";
import { openWith } from "./workbench/page.ts";

const FRAMES = 240;

const programs: Record<string, string> = {
  "six tasks take turns": `import asyncio from "asyncio";

async function turner(n: number) {
  for (let i = 0; i < 4_000; i += 1) await asyncio.sleep(i % 10 === 0 ? 0.0002 * n : 0);
}

async function main() {
  await asyncio.gather(...[1, 2, 3, 4, 5, 6].map(turner));
}

asyncio.run(main());`,
  "10,000 tasks, folded": `import asyncio from "asyncio";

async function sleeper(n: number) {
  await asyncio.sleep(0.1 + (n % 50) / 100);
}

async function main() {
  await asyncio.gather(...Array.from({ length: 10_000 }, (_, n) => sleeper(n)));
}

asyncio.run(main());`,
};

/** Scrubs in the page itself, so that the tools' own delays do not count. */
const scrub = `new Promise((resolve) => {
  const tracks = document.querySelector(".yp-tracks");
  tracks.scrollIntoView({ block: "center" });
  const box = tracks.getBoundingClientRect();
  const move = (type, share) => tracks.dispatchEvent(new PointerEvent(type, {
    bubbles: true, pointerId: 1, pointerType: "mouse", button: 0, buttons: type === "pointerup" ? 0 : 1,
    clientX: box.left + 14 + (box.width - 28) * share, clientY: box.top + 15,
  }));
  const apart = [], worked = [];
  let frame = 0, before = 0;
  tracks.setPointerCapture = () => undefined;
  const step = (now) => {
    if (before > 0) apart.push(now - before);
    before = now;
    const start = performance.now();
    move(frame === 0 ? "pointerdown" : "pointermove", (frame % ${FRAMES}) / ${FRAMES});
    const channel = new MessageChannel();
    // Comes when this frame has been painted.
    channel.port1.onmessage = () => {
      worked.push(performance.now() - start);
      channel.port1.close();
    };
    channel.port2.postMessage(null);
    frame += 1;
    if (frame <= ${FRAMES}) requestAnimationFrame(step);
    else {
      move("pointermove", 0.5);
      move("pointerup", 0.5);
      resolve({ apart, worked });
    }
  };
  requestAnimationFrame(step);
})`;

const told = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1);
  return `median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`;
};

const { site: baseURL, rounds } = await asked(1);
const browser = await openBrowser();
for (const [name, program] of Object.entries(programs)) {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const pane = await openWith(page, program);
  await pane.run.click();
  const events = pane.timeline.locator("summary").filter({ hasText: /events/ });
  await events.waitFor({ timeout: 60_000 });
  await page.locator('.yp-bench[data-phase="done"]').first().waitFor({ timeout: 60_000 });
  console.log(`${name} (${await events.innerText()})`);
  const measure = async (what: string) => {
    const [apart, worked]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const one = await page.evaluate<Record<"apart" | "worked", number[]>>(scrub);
      apart.push(...one.apart);
      worked.push(...one.worked);
    }
    console.log(`  ${what}: a frame each ${told(apart)} ms; worked ${told(worked)} ms`);
  };
  const press = async (label: string, times = 1) => {
    const button = pane.timeline.getByRole("button", { name: label, exact: true });
    for (let i = 0; i < times; i += 1) await button.click();
  };
  await measure("whole, by time");
  await press("Zoom in", 8);
  await measure("zoomed, by time");
  await press("Turns");
  await measure("zoomed, by ticks");
  await press("Show the whole run");
  await measure("whole, by ticks");
  await context.close();
}
await browser.close();

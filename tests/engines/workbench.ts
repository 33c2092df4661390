/** The first program of a lesson's page, as the tests of other engines use it: written into, run, read. */
import type { Visitor } from "./visitor.ts";

export const LESSON = "/learn/asyncio-basics/waiting-is-the-problem/";
export const FILE = "one-after-another.ts";
export const EXERCISE = "#one-more-download";

const BENCH = ".yp-bench";

export interface Ran {
  /** All that was printed, tracebacks included. */
  printed: string;
  /** The line below it: how the run ended. */
  ending: string;
  /** Complaints of the compiler. */
  problems: string;
}

export async function openLesson(visitor: Visitor): Promise<void> {
  await visitor.goto(LESSON);
  await alive(visitor, BENCH);
}

/** A workbench comes to life when it is in view. */
export async function alive(visitor: Visitor, bench: string): Promise<void> {
  await visitor.until(
    `life in ${bench}`,
    `const it = document.querySelector(args[0]);
     it?.scrollIntoView({ block: "center", behavior: "instant" });
     return it?.dataset.alive === "true";`,
    [bench],
  );
}

/** Puts text into the plain view of a workbench's code: what typing does, without the editor's help. */
export async function write(visitor: Visitor, bench: string, text: string): Promise<void> {
  await visitor.until(
    "code that can be written into",
    `const area = document.querySelector(args[0] + " .yp-area");
     if (!area || area.readOnly) return false;
     Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(area, args[1]);
     area.dispatchEvent(new Event("input", { bubbles: true }));
     return true;`,
    [bench, text],
  );
}

/** How often a run is tried that a busy machine kept from giving a sign of life in time. */
export const TRIES = 2;

/**
 * Runs this text instead of the lesson's, to its end. The page removes a program that is silent for a second, which on a
 * busy machine can be the browser's own doing: what was killed is run once more.
 */
export async function runInWorkbench(visitor: Visitor, text: string): Promise<Ran> {
  for (let tries = 1; ; tries += 1) {
    const ran = await runOnce(visitor, text);
    if (!ran.ending.startsWith("Killed") || tries === TRIES) return ran;
  }
}

/** The same, whatever comes of it. */
export async function runOnce(visitor: Visitor, text: string): Promise<Ran> {
  await write(visitor, BENCH, text);
  await visitor.engine.run(
    `const bench = document.querySelector(args[0]);
     window.phases?.disconnect();
     bench.removeAttribute("data-ran");
     window.phases = new MutationObserver(() => bench.setAttribute("data-ran", ""));
     window.phases.observe(bench, { attributeFilter: ["data-phase"] });`,
    BENCH,
  );
  await visitor.press(`${BENCH} .yp-toolbar button`, "Run");
  return visitor.until<Ran>(
    "the end of the run",
    `const bench = document.querySelector(args[0]);
     const skip = [...bench.querySelectorAll("button")].find((each) => each.textContent.trim() === "Skip to end");
     skip?.click();
     if (!bench.hasAttribute("data-ran") || bench.dataset.phase !== "done") return null;
     const text = (selector) => [...bench.querySelectorAll(selector)].map((each) => each.textContent).join("");
     return { printed: text(".yp-stdout, .yp-stderr"), ending: text(".yp-ending"), problems: text(".yp-problem") };`,
    [BENCH],
  );
}

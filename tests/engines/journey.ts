/** What a person does in the course, step by step; each step throws what is wrong. The Chromium specs hold the details. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox } from "../../src/sandbox/run.ts";
import { otherTracebacks } from "./tracebacks.ts";
import type { Visitor } from "./visitor.ts";
import { alive, EXERCISE, openLesson, runInWorkbench, runOnce, TRIES, write } from "./workbench.ts";

type Step = (visitor: Visitor, sandbox: Sandbox) => Promise<unknown>;

const SOLUTION = readFileSync(
  join(import.meta.dirname, "../../exercises/one-more-download/solution.ts"),
  "utf8",
);

const inMain = (body: string) =>
  `import asyncio from "asyncio";\nasync function main() {\n  ${body}\n}\nasyncio.run(main());\n`;

/** Presses Check until the verdict is this one: a busy machine can keep a run from giving a sign of life, which fails it. */
async function verdict(visitor: Visitor, passed: boolean): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    await visitor.engine.run(
      `document.querySelector(args[0] + " .yp-headline")?.setAttribute("data-seen", "")`,
      EXERCISE,
    );
    await visitor.press(`${EXERCISE} .yp-toolbar button`, "Check");
    const said = await visitor.until<{ passed: string; headline: string; all: string }>(
      "a verdict",
      `const bench = document.querySelector(args[0] + " .yp-bench");
       const head = bench.querySelector(".yp-headline");
       return bench.dataset.phase === "done" && head && !("seen" in head.dataset) &&
         { passed: head.dataset.passed, headline: head.innerText, all: bench.innerText }`,
      [EXERCISE],
    );
    if (said.passed === String(passed)) return said.headline;
    if (tries === TRIES) throw new Error(`not the verdict that was to come:\n${said.all}`);
  }
}

/** Has an exercise checked as it stands, or where that is no answer, with the first that is at hand. */
async function judge(visitor: Visitor, id: string): Promise<string> {
  await alive(visitor, `#${id} .yp-bench`);
  await visitor.engine.run(
    `const bench = document.querySelector("#" + args[0] + " .yp-bench");
     const typed = bench.querySelector(".yp-prediction");
     if (typed) {
       typed.value = Array(9).fill("?").join("\\n");
       typed.dispatchEvent(new Event("input", { bubbles: true }));
     } else bench.querySelector(".yp-option input")?.click();`,
    id,
  );
  // An answer with too few pieces is not judged. Each is placed before the next can be.
  for (let placed = true; placed;) {
    placed = await visitor.engine.run<boolean>(
      `const piece = document.querySelector("#" + args[0] + " .yp-pool button");
       piece?.click();
       return piece !== null`,
      id,
    );
  }
  await visitor.press(`#${id} .yp-toolbar button`, "Check");
  return visitor.until<string>(
    `the verdict on ${id}`,
    `const bench = document.querySelector("#" + args[0] + " .yp-bench");
     const head = bench.querySelector(".yp-headline")?.innerText;
     if (bench.dataset.phase !== "done" || !head) return false;
     // Pieces as they come make no program, mostly; to say so is a judgement.
     return bench.innerText.includes("does not compile") ? "Not yet: it does not compile" : head`,
    [id],
    180_000,
  );
}

const position = (visitor: Visitor) =>
  visitor.until<string>(
    "the timeline's place",
    `return document.querySelector("[data-part=timeline]")?.innerText.match(/(\\d+) of \\d+/)?.[1]`,
  );

const KINDS = [
  "Exercise",
  "Exercise · a question",
  "Exercise · find the bug",
  "Exercise · order the lines",
  "Exercise · predict",
];

export const journey: Readonly<Record<string, Step>> = {
  "the landing page's program runs": async (visitor) => {
    await visitor.goto("/");
    await visitor.press(".yp-bench .yp-toolbar button", "Run");
    const said = await visitor.until<string>(
      "its end",
      `const bench = document.querySelector(".yp-bench");
       return bench.dataset.phase === "done" && bench.innerText`,
    );
    assert.match(said, /Finished in 3\.00 s/);
  },

  "a program runs, on virtual time": async (visitor) => {
    await openLesson(visitor);
    const ran = await runInWorkbench(
      visitor,
      inMain(`print("a");\n  await asyncio.sleep(2);\n  print("b");`),
    );
    assert.equal(ran.printed, "a\nb\n");
    assert.match(ran.ending, /2\.00 s/);
  },

  "a syntax error is told, and nothing runs": async (visitor) => {
    const ran = await runInWorkbench(visitor, `print("a");\nconst a = ;\n`);
    assert.equal(ran.printed, "");
  },

  "an endless loop is stopped": async (visitor) => {
    const ran = await runInWorkbench(visitor, "for (;;) {}\n");
    assert.match(ran.printed, /line 1, in <module>/);
    assert.match(ran.ending, /EndlessLoopError/);
  },

  "awaits without end are stopped": async (visitor) => {
    const ran = await runInWorkbench(visitor, inMain("for (;;) await asyncio.sleep(0);"));
    // By the count of steps or by the clock, whichever a machine comes to first.
    assert.match(ran.printed, /one-after-another\.ts(?::3|", line 3)/);
    assert.doesNotMatch(ran.ending, /^(Finished|Killed)/);
  },

  "a deadlock is told, with the task that waits": async (visitor) => {
    const ran = await runInWorkbench(visitor, inMain("await new asyncio.Event().wait();"));
    assert.equal(
      ran.printed.split("\n").at(-2),
      "  task 'Task-1' at one-after-another.ts:3 (await new asyncio.Event().wait();) waits for event.wait()",
    );
    assert.match(ran.ending, /DeadlockError/);
  },

  "a list that eats the memory is stopped, and the next program runs": async (visitor) => {
    await runOnce(visitor, "const all: number[][] = [];\nfor (;;) all.push(new Array(100_000).fill(1));\n");
    const next = await runInWorkbench(visitor, `print("still here");\n`);
    assert.equal(next.printed, "still here\n");
  },

  "a full stack can be caught as the RangeError that it is": async (visitor) => {
    const ran = await runInWorkbench(
      visitor,
      `function f(n: number): number {\n  return 1 + f(n + 1);\n}\ntry {\n  f(0);\n} catch (error) {\n  print(error instanceof RangeError, error);\n}\n`,
    );
    assert.equal(ran.printed, "True Maximum call stack size exceeded\n");
  },

  "an error on the first line is at the first line": async (visitor) => {
    const statement = `null!.x;`;
    const line = (text: string) => runInWorkbench(visitor, text).then(({ printed }) => printed);
    assert.match(await line(`${statement}\n`), /line 1, in <module>\n {4}null!\.x;\n/);
    assert.match(await line(`\n${statement}\n`), /line 2, in <module>\n {4}null!\.x;\n/);
  },

  "tracebacks say what they say in Node": async (visitor, sandbox) => {
    assert.deepEqual(await otherTracebacks(visitor, sandbox), []);
  },

  "a draft survives a reload; Reset and Undo": async (visitor) => {
    await runInWorkbench(visitor, `print("my own");\n`);
    await visitor.reload();
    const holds = `return document.querySelector(".yp-bench .yp-area")?.value.includes("my own") === args[0]`;
    await visitor.until("the draft", holds, [true]);
    await alive(visitor, ".yp-bench");
    await visitor.press(".yp-bench .yp-toolbar button", "Reset");
    await visitor.until("the lesson's program", holds, [false]);
    await visitor.press(".yp-bench .yp-toolbar button", "Undo");
    await visitor.until("the draft again", holds, [true]);
    await visitor.press(".yp-bench .yp-toolbar button", "Reset");
  },

  "Monaco takes over at a click, and keeps what is typed meanwhile": async (visitor) => {
    await alive(visitor, `${EXERCISE} .yp-bench`);
    await visitor.pressIn(`${EXERCISE} .yp-editor`, 300, 60);
    await visitor.type("// typed early");
    await visitor.until("Monaco", `return !!document.querySelector(args[0] + " .monaco-editor")`, [EXERCISE]);
    await visitor.until(
      "what was typed",
      `return document.querySelector(args[0] + " .view-lines")?.innerText.replaceAll("\\u00a0", " ").includes("// typed early")`,
      [EXERCISE],
    );
  },

  "completion, and the way out of the editor by Escape and Tab": async (visitor) => {
    await visitor.keys("Enter");
    await visitor.type("asyncio.ga");
    await visitor.until(
      "suggestions",
      `return document.querySelector(".suggest-widget.visible")?.innerText.includes("gather")`,
    );
    await visitor.keys("Escape");
    await visitor.keys("Escape");
    await visitor.keys("Tab");
    await visitor.until("the focus outside", `return !document.activeElement.closest(".monaco-editor")`);
  },

  "a wrong answer, a right one, and the progress kept over a reload": async (visitor) => {
    await visitor.press(`${EXERCISE} .yp-toolbar button`, "Reset");
    assert.match(await verdict(visitor, false), /^Not yet/);
    await visitor.reload();
    await alive(visitor, `${EXERCISE} .yp-bench`);
    await write(visitor, EXERCISE, SOLUTION);
    await verdict(visitor, true);
    await visitor.reload();
    await visitor.until("the mark", `return document.querySelector(args[0]).hasAttribute("data-passed")`, [
      EXERCISE,
    ]);
  },

  "the timeline is scrubbed by keys and by a press in the picture, and marks lines": async (visitor) => {
    await visitor.goto("/learn/asyncio-basics/gather/");
    await visitor.press(".yp-bench .yp-toolbar button", "Run");
    await visitor.until(
      "the run's end",
      `const bench = document.querySelector(".yp-bench");
       [...bench.querySelectorAll("button")].find((each) => each.textContent.trim() === "Skip to end")?.click();
       return bench.dataset.phase === "done" && !!document.querySelector("[data-part=timeline] canvas")`,
    );
    const last = await position(visitor);
    await visitor.engine.run(`document.querySelector("[data-part=timeline] input[type=range]").focus()`);
    await visitor.keys("ArrowLeft");
    await visitor.keys("ArrowLeft");
    await visitor.until(
      "another place",
      `return document.querySelector("[data-part=timeline]").innerText.match(/(\\d+) of \\d+/)?.[1] !== args[0]`,
      [last],
    );
    const before = await position(visitor);
    await visitor.pressIn("[data-part=timeline] canvas", 300, 40);
    await visitor.until(
      "the place that was pressed",
      `return document.querySelector("[data-part=timeline]").innerText.match(/(\\d+) of \\d+/)?.[1] !== args[0]`,
      [before],
    );
    await visitor.until(
      "marked lines",
      `return !!document.querySelector(".yp-bench [class*=yp-line-mark], .yp-bench [class*=yp-at-]")`,
    );
  },

  "search finds, and Enter goes there": async (visitor) => {
    await openLesson(visitor);
    await visitor.keys("Control", "k");
    await visitor.until("the dialog", `return !!document.querySelector("dialog[open]")`);
    await visitor.type("cancel");
    await visitor.until(
      "results",
      `return /pages/.test(document.querySelector("dialog[open]")?.innerText ?? "")`,
    );
    await visitor.keys("ArrowDown");
    const from = await visitor.engine.run<string>("return location.href");
    await visitor.keys("Enter");
    await visitor.until("another place", "return location.href !== args[0]", [from]);
  },

  "theme, Settings, and Escape": async (visitor) => {
    await openLesson(visitor);
    const theme = await visitor.engine.run<string>("return document.documentElement.dataset.theme");
    await visitor.press("header button[aria-label*=theme]");
    await visitor.until("the other theme", "return document.documentElement.dataset.theme !== args[0]", [
      theme,
    ]);
    await visitor.press("header [data-settings]");
    await visitor.until("the dialog", `return !!document.querySelector("dialog[open]")`);
    await visitor.keys("Escape");
    await visitor.until("no dialog", `return !document.querySelector("dialog[open]")`);
  },

  "tabs by arrow keys": async (visitor) => {
    await visitor.goto("/learn/asyncio-basics/tasks/");
    await visitor.press(".yp-bench [role=tab]", "Python");
    await visitor.until(
      "Python",
      `return document.querySelector(".yp-bench .yp-card").innerText.includes("async def")`,
    );
    await visitor.keys("ArrowLeft");
    await visitor.until(
      "the tab beside it",
      `return document.activeElement.getAttribute("role") === "tab" && !document.activeElement.innerText.includes("Python")`,
    );
  },

  "a page 390 px wide does not scroll sideways": async (visitor) => {
    await visitor.engine.resize({ width: 390, height: 844 });
    await visitor.goto("/learn/asyncio-basics/tasks/");
    const [inner = 0, scroll = 0] = await visitor.engine.run<number[]>(
      "return [document.documentElement.clientWidth, document.documentElement.scrollWidth]",
    );
    await visitor.engine.resize({ width: 1280, height: 900 });
    assert.ok(scroll <= inner, `${scroll} px in a window of ${inner}`);
  },

  "an exercise of each kind is judged": async (visitor) => {
    await visitor.goto("/course/");
    const lessons = await visitor.engine.run<string[]>(
      `return [...new Set([...document.querySelectorAll('a[href*="/learn/"]')].map((link) => link.pathname))]`,
    );
    const unjudged: string[] = [];
    const kinds = new Set<string>();
    for (const path of lessons) {
      // The first of each kind: all of every lesson would take longer than the other steps together.
      if (kinds.size === KINDS.length) break;
      await visitor.goto(path);
      const exercises = await visitor.engine.run<[kind: string, id: string][]>(
        `const first = new Map();
         for (const each of document.querySelectorAll("section.exercise")) {
           const kind = each.querySelector(".kicker").firstChild.textContent.trim();
           if (!first.has(kind)) first.set(kind, each.id);
         }
         return [...first]`,
      );
      for (const [kind, id] of exercises) {
        if (kinds.has(kind)) continue;
        const head = await judge(visitor, id);
        kinds.add(kind);
        if (!/^(Not yet|Passed|Right)/.test(head)) unjudged.push(`${id}: ${head}`);
      }
    }
    assert.deepEqual(unjudged, []);
    assert.deepEqual([...kinds].toSorted(), KINDS);
  },

  "nothing broke the pages' policy or was complained of": async (visitor) => {
    assert.deepEqual(await visitor.heard(), []);
  },
};

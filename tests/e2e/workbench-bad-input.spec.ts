/** Programs that go wrong, one after another in one page: each is told what it did, and the page goes on as if nothing were. */
import { expect } from "@playwright/test";
import { test, writeProgram } from "./workbench/kept-page.ts";
import { codeOf, PROGRAM, runToEnd, worstPause, type Pane } from "./workbench/page.ts";

/** After whatever went wrong, the very next program runs. */
const good = `print("good as new");`;

async function expectNextRunWorks({ page }: Pane) {
  const pane = await writeProgram(page, good);
  await runToEnd(pane);
  await expect(pane.output).toContainText("good as new");
}

test("a syntax error is shown with its line, marked, and its link moves the caret there", async ({
  page,
}) => {
  const pane = await writeProgram(
    page,
    `import asyncio from "asyncio";\n\nasync function main( {\n  print("x");\n}`,
  );
  await runToEnd(pane);
  await expect(pane.output).toContainText("Not run: 1 problem in the code");
  await expect(pane.output).toContainText('print("x");');
  await pane.output.getByRole("button", { name: "line 4" }).click();
  await expect(pane.root.locator(".monaco-editor.focused")).toBeVisible();
  await expect(pane.root.locator(".line-numbers.active-line-number")).toHaveText("4");
  await expect(pane.root.locator(".squiggly-error").first()).toBeAttached();
});

test("an import of what is not there says what can be imported", async ({ page }) => {
  const pane = await writeProgram(page, `import fs from "fs";\nprint(fs);`);
  await runToEnd(pane);
  await expect(pane.output).toContainText('There is no module "fs" here.');
  await expect(pane.output).toContainText('"asyncio"');
});

test("an endless loop without await is stopped, the page answers meanwhile, and the next run works", async ({
  page,
}) => {
  const pane = await writeProgram(page, `print("before");\nwhile (true) {}`);
  // Pictures drawn while the loop goes round: a page that stood still would draw none.
  await pane.run.click();
  const pictures = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let drawn = 0;
        const draw = () => {
          if (document.querySelector(".yp-bench")?.getAttribute("data-phase") !== "working") resolve(drawn);
          else requestAnimationFrame(draw);
          drawn += 1;
        };
        draw();
      }),
  );
  await pane.root.getByRole("tab", { name: "Python" }).click();
  await expect(pane.root.getByRole("tabpanel", { name: "Python" })).toBeVisible();
  await pane.root.getByRole("tab", { name: "hello.ts" }).click();
  expect(await pictures).toBeGreaterThan(10);
  await expect(pane.root).toHaveAttribute("data-phase", "done");
  await expect(pane.output).toContainText("before");
  await expect(pane.output).toContainText("EndlessLoopError");
  await expect(pane.output.getByRole("button", { name: "hello.ts:2" })).toBeVisible();
  await expectNextRunWorks(pane);
});

test("an endless loop that awaits is stopped, and says which task goes on and where", async ({ page }) => {
  const pane = await writeProgram(
    page,
    `import asyncio from "asyncio";\nasync function main() {\n  while (true) await asyncio.sleep(0);\n}\nasyncio.run(main());`,
  );
  await runToEnd(pane);
  await expect(pane.output).toContainText("StepLimitError");
  await expect(pane.output).toContainText("task 'Task-1' at hello.ts:3");
  await expectNextRunWorks(pane);
});

test("a program that would go on for ever can be stopped while it plays", async ({ page }) => {
  const pane = await writeProgram(
    page,
    `import asyncio from "asyncio";\nasync function main() {\n  while (true) {\n    print("tick");\n    await asyncio.sleep(3600);\n  }\n}\nasyncio.run(main());`,
  );
  await pane.run.click();
  await expect(pane.output.getByRole("log")).toHaveText(/^tick\s*$/);
  await pane.root.getByRole("button", { name: "Stop" }).click();
  await expect(pane.output).toContainText(/Stopped at \d+\.\d\d s of program time/);
  await expect(pane.root.getByRole("button", { name: "Stop" })).toHaveCount(0);
});

test("a deadlock names who waits, for what, and where", async ({ page }) => {
  const pane = await writeProgram(
    page,
    `import asyncio from "asyncio";\nasync function main() {\n  const lock = new asyncio.Lock();\n  await lock.acquire();\n  await lock.acquire();\n}\nasyncio.run(main());`,
  );
  await runToEnd(pane);
  await expect(pane.output).toContainText("DeadlockError");
  await expect(pane.output).toContainText("task 'Task-1' at hello.ts:5");
  // The run itself tells which kind of deadlock it is, in place of the words that fit all.
  const found = pane.output.getByRole("list", { name: "What this run shows" });
  await expect(found).toContainText("A task waits for itself");
  await expect(found).toContainText("for a lock (made on line 3) that it holds itself");
  await expect(pane.output).not.toContainText("Python would hang here.");
});

test("a forgotten await is told at the line that dropped the coroutine", async ({ page }) => {
  const pane = await writeProgram(
    page,
    `import asyncio from "asyncio";\nasync function say() {\n  print("never");\n}\nasync function main() {\n  say();\n  print("end");\n}\nasyncio.run(main());`,
  );
  await runToEnd(pane);
  await expect(pane.output.locator(".yp-stderr").first()).toContainText("coroutine 'say' was never awaited");
  await expect(pane.output.getByRole("button", { name: "hello.ts:6" })).toBeVisible();
  await expect(pane.output.locator(".yp-stdout")).toHaveText("end\n");
});

test("an error thrown in main ends the run with a traceback whose lines are links", async ({ page }) => {
  const pane = await writeProgram(
    page,
    `import asyncio from "asyncio";\nasync function inner() {\n  await asyncio.sleep(1);\n  throw new ValueError("bad");\n}\nasync function main() {\n  await inner();\n}\nasyncio.run(main());`,
  );
  await runToEnd(pane);
  await expect(pane.output).toContainText("ValueError: bad");
  await expect(pane.output).toContainText("Ended by ValueError after 1.00 s of program time");
  await expect(pane.output.getByRole("button", { name: /^File/ })).toHaveText([
    'File "hello.ts", line 9',
    'File "hello.ts", line 7',
    'File "hello.ts", line 4',
  ]);
});

test("an error thrown in a task that nobody awaits is reported, and the program goes on", async ({
  page,
}) => {
  const pane = await writeProgram(
    page,
    `import asyncio from "asyncio";\nasync function boom() {\n  throw new ValueError("bad");\n}\nasync function main() {\n  asyncio.create_task(boom());\n  await asyncio.sleep(1);\n  print("end");\n}\nasyncio.run(main());`,
  );
  await runToEnd(pane);
  await expect(pane.output).toContainText("Task exception was never retrieved");
  await expect(pane.output).toContainText("Finished in 1.00 s of program time");
  await expect(pane.timeline.getByRole("list", { name: "Legend" })).toContainText("error");
});

test("a million lines leave the page quick, with the beginning, the end, and what was cut off", async ({
  page,
}) => {
  const pane = await writeProgram(
    page,
    `import asyncio from "asyncio";\nasync function main() {\n  for (let i = 0; i < 1_000_000; i++) print("line", i);\n}\nasyncio.run(main());`,
  );
  await runToEnd(pane);
  await expect(pane.output).toContainText("The output was cut after 1,000,000 characters");
  await expect(pane.output.getByRole("button", { name: /^Show .* prints between$/ })).toBeVisible();
  const spans = await pane.output.locator(".yp-stdout").count();
  expect(spans).toBe(2_000);
  const pause = await worstPause(page, async () => {
    await pane.timeline.locator("summary").click();
    await expect(pane.timeline.getByRole("table")).toBeVisible();
  });
  // Far below what 100,000 rows would take, far above what a busy machine adds.
  expect(pause).toBeLessThan(3_000);
});

test("memory without bound ends the run, not the page", async ({ page }) => {
  const pane = await writeProgram(
    page,
    `const all = [];\nlet n = 0;\nprint("go");\nfor (;;) all.push(new Float64Array(1e6));`,
  );
  await runToEnd(pane);
  await expect(pane.output.locator(".yp-ending")).toHaveText(/^(Stopped|Killed|Ended)/);
  await expectNextRunWorks(pane);
});

test("recursion without end is an error like any other", async ({ page }) => {
  const pane = await writeProgram(page, `function f(n) {\n  return f(n + 1) + 1;\n}\nprint(f(0));`);
  await runToEnd(pane);
  await expect(pane.output).toContainText("RangeError");
  await expectNextRunWorks(pane);
});

test("a program that prints nothing says so", async ({ page }) => {
  const pane = await writeProgram(page, `const nothing = 1;`);
  await runToEnd(pane);
  await expect(pane.output).toContainText("The program printed nothing.");
  expect(await codeOf(page, PROGRAM)).toContain("const nothing");
});

/** The door: what is told, in which order, how often, and with which link. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { withoutNumbers } from "../../../src/course/course.ts";
import { lessonLinks, linkTo } from "../../../src/grader/misconceptions/lesson-links.ts";
import { recognise } from "../../../src/grader/misconceptions/recognise.ts";
import { recognisers } from "../../../src/grader/misconceptions/table.ts";
import { Recording } from "../../../src/grader/recording/recording.ts";
import { disposeCompiler, runHere } from "../../sandbox/run-here.ts";
import { record } from "./programs.ts";

afterAll(disposeCompiler);

const program = (body: string) => `import asyncio from "asyncio";
import time from "time";
async function work() {
  await asyncio.sleep(1);
}
${body}
asyncio.run(main());
`;

const names = async (body: string) => recognise(await record(program(body))).map(({ name }) => name);

describe("what a run shows", () => {
  it("is told the most telling first", async () => {
    const found = await names(`async function main() {
  time.sleep(1);
  asyncio.create_task(work());
  work();
}`);
    expect(found).toEqual(["never-awaited", "lost-task", "blocking-call"]);
  });

  it("is nothing for a program without a mistake", async () => {
    expect(await names("async function main() { await work(); }")).toEqual([]);
  });

  it("is told once, however often it happens", async () => {
    const found = await names(`async function main() {
  for (let i = 0; i < 50; i++) { work(); time.sleep(1); asyncio.create_task(work()); }
}`);
    expect(found).toEqual(["never-awaited", "lost-task", "blocking-call"]);
  });

  it("is, after an error, only what explains the error, and a forgotten await", async () => {
    const failing = await names(`async function main() {
  asyncio.create_task(work());
  time.sleep(1);
  throw new ValueError("no");
}`);
    expect(failing).toEqual([]);
    const forgotten = await names(`async function main() {
  const text: any = work();
  work();
  print(text.length.toFixed());
}`);
    expect(forgotten).toEqual(["never-awaited"]);
  });

  it("has one explanation of a deadlock", async () => {
    const found = recognise(
      await record(
        program(`async function worker(queue: any) { for (;;) await queue.get(); }
async function main() {
  const queue = new asyncio.Queue();
  asyncio.create_task(worker(queue));
  queue.put_nowait(1);
  await queue.join();
}`),
      ),
    );
    expect(found.map(({ name, explainsError }) => [name, explainsError])).toEqual([
      ["join-without-task-done", true],
    ]);
  });

  it("is not concluded from a recording that was cut", async () => {
    const text = program(
      "async function main() { time.sleep(1); asyncio.create_task(work()); await work(); }",
    );
    const cut = await runHere(text, { limits: { traceEvents: 20 } });
    expect(cut.dropped).toHaveLength(1);
    expect(recognise(new Recording({ ...cut, diagnostics: [] }, 0, "main.ts"))).toEqual([]);
  });

  it("survives a recording with nothing in it, and one that makes no sense", async () => {
    const whole = await runHere(program("async function main() { await work(); }"));
    const empty = { ...whole, trace: [], output: [], sites: [], diagnostics: [] };
    expect(recognise(new Recording(empty, 0, "main.ts"))).toEqual([]);
    const upsideDown = { ...whole, trace: whole.trace.toReversed(), diagnostics: [] };
    expect(() => recognise(new Recording(upsideDown, 0, "main.ts"))).not.toThrow();
  });

  it("is the same each time", async () => {
    const body = "async function main() { time.sleep(1); asyncio.create_task(work()); work(); }";
    const once = recognise(await record(program(body)));
    expect(recognise(await record(program(body)))).toEqual(once);
  });
});

describe("in a verdict", () => {
  const twoSteps = program(`async function main() {
  await work();
  await work();
}`);

  it("one after another is told only where the check asked for overlap", async () => {
    const run = await record(twoSteps);
    const told = (message: string) => recognise(run, {}, { message }).map(({ name }) => name);
    expect(told("It took 2.00 s, but should take 1.00 s.")).toEqual(["one-after-another"]);
    expect(told('Line 1 of the output should be "a", but is "b".')).toEqual([]);
  });

  it("an error that became a value is told only where the check asked for values", async () => {
    const run = await record(
      program(`async function fetch(page: string) {
  try {
    await work();
    if (page === "b") throw new ConnectionError("refused");
    return page;
  } catch {
    return null;
  }
}
async function main() { await asyncio.gather(fetch("a"), fetch("b")); }`),
    );
    const told = (message: string) => recognise(run, {}, { message }).map(({ name }) => name);
    expect(told("`fetch` should raise ConnectionError, but returned None.")).toContain("errors-as-values");
    expect(told("Wanted ['a'], but got ['a', None].")).toContain("errors-as-values");
    expect(told('Call 2 of `get`, get("b"), should come at 1.00 s, but came at 2.00 s.')).toEqual([]);
    expect(told("It took 2.00 s, but should take 1.00 s.")).not.toContain("errors-as-values");
    expect(told("`get` was under way 4 times: that makes 4 at once.")).toEqual([]);
  });

  it("what the check said already is left out", async () => {
    const run = await record(program("async function main() { time.sleep(1); }"));
    const told = (message: string) => recognise(run, {}, { message }).map(({ name }) => name);
    expect(told("It was wrong.")).toEqual(["blocking-call"]);
    expect(told("A blocking call on line 7 held the event loop from 0.00 s to 1.00 s.")).toEqual([]);
  });

  it("a driver's own doings are not the learner's", async () => {
    const main = `import asyncio from "asyncio";\nexport async function work() { await asyncio.sleep(1); }\n`;
    const driver = `import asyncio from "asyncio";\nimport { work } from "./work";\nasync function main() { asyncio.create_task(work()); }\nasyncio.run(main());\n`;
    const result = await runHere({ "main.ts": driver, "work.ts": main });
    // Here the entry stands for the driver: only `main.ts` is the learner's, so the names are turned round.
    const renamed = result.sites.map((site) => ({
      ...site,
      file: site.file === "main.ts" ? "driver.ts" : "main.ts",
    }));
    const whole = { ...result, sites: renamed, diagnostics: [] };
    const isMain = (file: string) => file === "main.ts";
    const graded = new Recording(whole, 0, "driver.ts", { isOwn: isMain, isSeen: isMain });
    expect(recognise(new Recording(whole, 0, "driver.ts")).map(({ name }) => name)).toEqual(["lost-task"]);
    expect(recognise(graded, {}, { message: "no" })).toEqual([]);
  });
});

describe("the links", () => {
  const content = resolve(import.meta.dirname, "../../../content");
  const units = readdirSync(content).filter((name) => /^\d/.test(name));
  const written = units.flatMap((unit) =>
    readdirSync(resolve(content, unit), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => withoutNumbers(`${unit}/${name}`)),
  );
  const slugOf = (title: string) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "");
  const planned = units.flatMap((unit) => {
    const { coming = [] } = JSON.parse(readFileSync(resolve(content, unit, "unit.json"), "utf8")) as {
      coming?: { title: string }[];
    };
    return coming.map(({ title }) => `${withoutNumbers(unit)}/${slugOf(title)}`);
  });

  it.each(recognisers)("$name names lessons that are written or planned", ({ lessons }) => {
    for (const lesson of lessons) expect([...written, ...planned]).toContain(lesson);
  });

  it("lead to the first lesson that is written, and nowhere if none is", async () => {
    const links = lessonLinks([
      { slug: "asyncio-basics/tasks", title: "Tasks", path: "/learn/asyncio-basics/tasks/" },
    ]);
    const run = await record(program("async function main() { asyncio.create_task(work()); }"));
    expect(recognise(run, links)[0]?.lesson).toEqual({
      title: "Tasks",
      path: "/learn/asyncio-basics/tasks/",
    });
    expect(recognise(run)[0]?.lesson).toBeNull();
    expect(linkTo(recognise(run)[0]?.topics ?? [], links)?.title).toBe("Tasks");
  });
});

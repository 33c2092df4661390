/** What the trace tells of calls, catches, primitives and blocking calls, for whoever explains a run. */
import { afterAll, describe, expect, it } from "vitest";
import type { TraceEvent, TraceKind } from "../../src/asyncio/trace.ts";
import { disposeCompiler, runHere } from "../sandbox/run-here.ts";

afterAll(disposeCompiler);

async function events<K extends TraceKind>(program: string, kind: K) {
  const { trace, sites } = await runHere(
    `import asyncio from "asyncio";\nimport time from "time";\n${program}`,
  );
  const line = (site: number) => sites[site]?.line ?? 0;
  return trace
    .filter((event): event is Extract<TraceEvent, { kind: K }> => event.kind === kind)
    .map((event) => ({ ...event, line: line(event.at), lineOf: line }));
}

describe("a call that waited", () => {
  const program = `
async function inner(n: number) {
  await asyncio.sleep(n);
  if (n > 1) throw new ValueError("too long");
  return n;
}
async function main() {
  const first = inner(1);
  await first;
  try {
    await inner(2);
  } catch (error) {
    return "caught";
  }
}
asyncio.run(main());`;

  it("is told when it is over: who awaited it, where it was made and awaited, and what came of it", async () => {
    const ended = (await events(program, "call-ended")).map((event) => [
      ...[event.name, event.call, event.by, event.lineOf(event.made), event.lineOf(event.awaited)],
      ...[event.outcome, event.text],
    ]);
    expect(ended).toEqual([
      ["inner", 1, 2, 10, 11, "finished", "1"],
      ["inner", 3, 2, 13, 13, "failed", "ValueError('too long')"],
      ["main", 2, 0, 18, 0, "finished", "'caught'"],
    ]);
  });

  it("is named at each wait, outermost first", async () => {
    const waits = await events(program, "task-waiting");
    const own = waits.filter(({ wait }) => wait.kind === "timer").map(({ calls, line }) => [calls, line]);
    expect(own).toEqual([
      [[2, 1], 5],
      [[2, 3], 5],
    ]);
  });

  it("is named where it catches, at the await where the error came", async () => {
    const caught = (await events(program, "caught")).map(({ error, text, call, line }) => [
      error,
      text,
      call,
      line,
    ]);
    expect(caught).toEqual([["ValueError", "ValueError('too long')", 2, 13]]);
  });
});

it("a call that neither waited nor caught is not told of, nor are the library's own", async () => {
  const quick = `
async function quick() { return 1; }
async function main() { await quick(); await asyncio.wait_for(asyncio.sleep(1), 2); }
asyncio.run(main());`;
  expect((await events(quick, "call-ended")).map(({ name }) => name)).toEqual(["main"]);
});

it("a result is told in short: of something large only its type", async () => {
  const large = `
async function main() { await asyncio.sleep(1); return { much: "data" }; }
asyncio.run(main());`;
  expect((await events(large, "call-ended")).map(({ text }) => text)).toEqual(["<dict>"]);
});

it("a primitive says, the first time, where it was made; and a wait says which it is on", async () => {
  const program = `
const lock = new asyncio.Lock();
async function use() {
  await lock.acquire();
  await asyncio.sleep(1);
  lock.release();
}
async function main() { await asyncio.gather(use(), use()); }
asyncio.run(main());`;
  const told = await events(program, "primitive");
  expect(
    told.map(({ id, action, call, made, lineOf }) => [id, action, call, made && lineOf(made.at)]),
  ).toEqual([
    [1, "acquired", 2, 4],
    [1, "released", 2, undefined],
    [1, "acquired", 3, undefined],
    [1, "released", 3, undefined],
  ]);
  const waits = (await events(program, "task-waiting")).filter(({ wait }) => wait.kind === "lock");
  expect(waits.map(({ wait }) => wait.primitive)).toEqual([1]);
});

it("a wait on a queue's join is a wait on the queue", async () => {
  const program = `
async function main() {
  const queue = new asyncio.Queue();
  queue.put_nowait(1);
  asyncio.get_running_loop().call_later(1, () => { queue.get_nowait(); queue.task_done(); });
  await queue.join();
}
asyncio.run(main());`;
  const [wait] = await events(program, "task-waiting");
  expect(wait?.wait).toEqual({ kind: "queue", text: "queue.join()", primitive: 1 });
});

it("a blocking call is named; one in another thread holds nobody up, and is not told", async () => {
  const program = `
async function main() {
  time.sleep(1);
  burn(1);
  await asyncio.to_thread(time.sleep, 5);
}
asyncio.run(main());`;
  const blocking = (await events(program, "time-passed")).filter(({ why }) => why === "blocking");
  expect(blocking.map(({ by, from, time: until }) => [by, from, until])).toEqual([
    ["time.sleep()", 0, 1],
    ["burn()", 1, 2],
  ]);
});

it("uncancel is told, with how many requests are left", async () => {
  const program = `
async function main() {
  const task = asyncio.current_task()!;
  task.cancel();
  task.cancel();
  task.uncancel();
  task.uncancel();
}
asyncio.run(main());`;
  expect((await events(program, "cancel-withdrawn")).map(({ target, left }) => [target, left])).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

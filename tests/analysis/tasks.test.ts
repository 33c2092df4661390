/** Who made a task, what it stood at, who waited for it, and what ended it. */
import { afterAll, describe, expect, it } from "vitest";
import { aliveAt, roundsOf, waitAt } from "../../src/analysis/standing.ts";
import { disposeCompiler } from "../sandbox/run-here.ts";
import { analysed } from "./analysed.ts";

afterAll(disposeCompiler);

describe("a task", () => {
  it("is known by its line and by what made it", async () => {
    const run = await analysed(`async function work() { await asyncio.sleep(1); }
async function main() {
  const own = asyncio.create_task(work());
  await asyncio.gather(own, work());
  await asyncio.shield(work());
  await using group = new asyncio.TaskGroup();
  group.create_task(work());
}`);
    expect([...run.lives.values()].slice(0, 5).map(({ maker, made }) => [maker, made.line])).toEqual([
      ["run", 10],
      ["create_task", 4],
      ["gather", 5],
      ["shield", 6],
      ["TaskGroup", 8],
    ]);
  });

  it("knows who waits for it, and what it ended with", async () => {
    const run = await analysed(`async function work() { await asyncio.sleep(1); throw new ValueError("no"); }
async function main() {
  const task = asyncio.create_task(work());
  try { await task; } catch {}
}`);
    expect(run.waitsFor(2).map(({ task, line, kind }) => [task, line, kind])).toEqual([[1, 5, "task"]]);
    expect(run.lives.get(2)?.ended).toMatchObject({ outcome: "failed", text: "ValueError('no')", time: 1 });
  });

  it("knows who asked it to end: a task, a timeout, or the end of the run", async () => {
    const run = await analysed(`async function work() { await asyncio.sleep(9); }
async function limited() { await asyncio.wait_for(work(), 1); }
async function main() {
  const one = asyncio.create_task(work());
  const other = asyncio.create_task(limited());
  asyncio.create_task(work());
  await asyncio.wait([other]);
  one.cancel();
}`);
    const requests = [2, 3, 4].map((task) =>
      run.lives.get(task)!.requests.map(({ task: by, line, callback }) => [by, line, callback]),
    );
    expect(requests).toEqual([[[1, 9, null]], [[0, 3, "Timeout._on_timeout()"]], [[0, 11, null]]]);
  });

  it("stands, at any moment, at the wait that it is in, and goes round where it comes by it again", async () => {
    const run = await analysed(`async function beat() { for (;;) await asyncio.sleep(1); }
async function main() {
  asyncio.create_task(beat());
  await asyncio.sleep(2.5);
}`);
    const end = run.lives.get(1)!.ended!.seq;
    const wait = waitAt(run, 2, end)!;
    expect([wait.line, wait.time, wait.text, roundsOf(run, wait)]).toEqual([2, 2, "sleep(1)", 3]);
    expect(aliveAt(run, end)).toEqual([2]);
  });
});

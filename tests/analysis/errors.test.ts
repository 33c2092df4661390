/** The way of an error, and of a cancellation, to the catch that took it. */
import { afterAll, describe, expect, it } from "vitest";
import { isTimeout, keptCancellations } from "../../src/analysis/cancellations.ts";
import { endedBy, fateOf, takerOf, tasksEndedBy } from "../../src/analysis/errors.ts";
import { disposeCompiler } from "../sandbox/run-here.ts";
import { analysed } from "./analysed.ts";

afterAll(disposeCompiler);

const FAILS = `async function fails() { await asyncio.sleep(1); throw new ValueError("no"); }`;

describe("an error", () => {
  it("goes from call to call until a catch keeps it", async () => {
    const run = await analysed(`${FAILS}
async function middle() {
  try { await fails(); }
  catch (error) { throw error; }
}
async function main() {
  try { await middle(); }
  catch { print("kept"); }
  await asyncio.sleep(1);
}`);
    const [first, second] = run.caught;
    expect([first?.handler.line, fateOf(run, first!)]).toEqual([5, "passed on"]);
    expect([second?.handler.line, fateOf(run, second!)]).toEqual([9, "kept"]);
    expect(endedBy(run, first!.raised).map(({ name }) => name)).toEqual(["fails", "middle"]);
    expect(takerOf(run, first!.raised)?.caught).toBe(second);
  });

  it("is turned into another one", async () => {
    const run = await analysed(`${FAILS}
async function main() {
  try { await fails(); }
  catch (error) { if (error instanceof ValueError) throw new KeyError("gone"); }
}`);
    const [caught] = run.caught;
    expect([fateOf(run, caught!), caught?.asks]).toEqual(["turned", ["ValueError"]]);
  });

  it("goes with a task to whoever awaits it", async () => {
    const run = await analysed(`${FAILS}
async function main() {
  const task = asyncio.create_task(fails());
  try { await task; } catch (error) {}
}`);
    const [caught] = run.caught;
    expect(tasksEndedBy(run, caught!.raised).map(({ task }) => task)).toEqual([2]);
    expect([caught?.line, caught?.task]).toEqual([5, 1]);
  });

  it("of which nobody can say whether it was thrown on is unclear", async () => {
    const run = await analysed(`${FAILS}
async function main() {
  try { await fails(); }
  catch (error) { await asyncio.sleep(1); throw new KeyError("gone"); }
}`);
    expect(fateOf(run, run.caught[0]!)).toBe("unclear");
    expect(takerOf(run, run.caught[0]!.raised)).toBe(null);
  });
});

describe("a cancellation", () => {
  const kept = async (program: string) => {
    const run = await analysed(program);
    return keptCancellations(run).map(({ life, request, by }) => [
      life.task,
      isTimeout(request),
      by?.handler.line ?? null,
    ]);
  };

  it("that ended its task was not kept", async () => {
    expect(
      await kept(`async function work() { try { await asyncio.sleep(9); } catch (error) { throw error; } }
async function main() {
  const task = asyncio.create_task(work());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}`),
    ).toEqual([]);
  });

  it("was kept by the last catch that saw it, or by something else", async () => {
    expect(
      await kept(`async function inner() { try { await asyncio.sleep(9); } catch (error) { throw error; } }
async function work() {
  try { await inner(); }
  catch { print("oh"); }
}
async function silent() { try { await asyncio.sleep(9); } finally { return 1; } }
async function main() {
  const tasks = [asyncio.create_task(work()), asyncio.create_task(silent())];
  await asyncio.sleep(1);
  for (const task of tasks) task.cancel();
  await asyncio.wait(tasks);
}`),
    ).toEqual([
      [2, false, 5],
      [3, false, null],
    ]);
  });

  it("of a timeout was kept by a catch inside its block, not by one around it", async () => {
    expect(
      await kept(`async function main() {
  try { await asyncio.wait_for(asyncio.sleep(9), 1); }
  catch { print("late"); }
  await using _ = asyncio.timeout(1);
  try { await asyncio.sleep(9); }
  catch { print("kept"); }
}`),
    ).toEqual([[1, true, 7]]);
  });

  it("that was taken back by uncancel() was dealt with", async () => {
    expect(
      await kept(`async function work() {
  try { await asyncio.sleep(9); }
  catch { asyncio.current_task()!.uncancel(); }
}
async function main() {
  const task = asyncio.create_task(work());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}`),
    ).toEqual([]);
  });
});

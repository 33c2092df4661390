import { afterAll, expect, test } from "vitest";
import { createLineVisits } from "../../src/workbench/timeline/line-visits.ts";
import { createModel } from "../../src/workbench/timeline/model.ts";
import { disposeCompiler, runHere } from "../sandbox/run-here.ts";

afterAll(disposeCompiler);

const program = `import asyncio from "asyncio";
async function work(n: number) {
  await asyncio.sleep(n);
  for (let i = 0; i < n; i += 1) print("round", i);
}
async function main() {
  for (const n of [1, 2, 3]) asyncio.create_task(work(n));
  await asyncio.gather(work(1), work(2));
  while (asyncio.all_tasks().size > 1) await asyncio.sleep(0.25);
  if (asyncio.all_tasks().size > 5) print("never");
}
asyncio.run(main());`;

test("a line tells when it ran, in which task: a resumed wait is the same run, a round of a loop another", async () => {
  const { trace, sites } = await runHere(program);
  const model = createModel({ trace, sites, output: [] } as unknown as Parameters<typeof createModel>[0], []);
  const visits = createLineVisits(model);
  const told = (line: number) =>
    visits("main.ts", line).map(({ moment, task }) => `${model.trace[moment]!.time} ${model.nameOf(task)}`);
  expect(told(3)).toEqual(["0 Task-2", "0 Task-3", "0 Task-4", "0 Task-5", "0 Task-6"]);
  expect(told(4)).toEqual([
    ...["1 Task-2", "1 Task-5"],
    ...["2 Task-3", "2 Task-3", "2 Task-6", "2 Task-6"],
    ...["3 Task-4", "3 Task-4", "3 Task-4"],
  ]);
  expect(told(7)).toEqual(["0 Task-1", "0 Task-1", "0 Task-1"]);
  expect(told(8)).toEqual(["0 Task-1"]);
  expect(told(9)).toEqual(["2 Task-1", "2.25 Task-1", "2.5 Task-1", "2.75 Task-1"]);
  expect(told(10)).toEqual([]);
});

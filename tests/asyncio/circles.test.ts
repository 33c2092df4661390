/** Tasks that wait for each other: cancelling one would go round for ever. Long chains that are no circle are cancelled as any. */
import { expect, test } from "vitest";

import { play, printed } from "./program.ts";

const ADVICE =
  ", and cancelling a task cancels what it awaits: that would go around in a circle forever, and it fails in Python, too. " +
  "Let only one side `await` the other, and pass results the other way through a future or a queue.";

const TWO = `
let a, b;
async function one() {
  await b;
}
async function two() {
  await a;
}`;

test("cancelling one of two that await each other is a RecursionError at that line, which names them", async () => {
  const { err, error } = await play(`${TWO}
async function main() {
  a = asyncio.create_task(one());
  b = asyncio.create_task(two());
  await asyncio.sleep(0.1);
  a.cancel();
}
asyncio.run(main());`);
  expect(error).toMatchObject({
    type: "RecursionError",
    message: "maximum recursion depth exceeded",
    help: `The tasks "Task-2" (\`one\`) and "Task-3" (\`two\`) wait for each other${ADVICE}`,
  });
  expect(err.slice(-5)).toEqual(
    [
      "Traceback (most recent call last):",
      '  File "main.ts", line 14, in <module>',
      "    asyncio.run(main());",
      '  File "main.ts", line 12, in main',
      "    a.cancel();",
      "RecursionError: maximum recursion depth exceeded",
    ].slice(-5),
  );
});

test("the error can be caught, and nothing has been cancelled; run() then meets the circle itself", async () => {
  const { out, error } = await play(`${TWO}
async function main() {
  a = asyncio.create_task(one());
  b = asyncio.create_task(two());
  await asyncio.sleep(0.1);
  try {
    b.cancel();
  } catch (error) {
    print(repr(error));
  }
  await asyncio.sleep(0.1);
  print(a.done(), b.done());
}
asyncio.run(main());`);
  expect(out).toEqual(["RecursionError('maximum recursion depth exceeded')", "False False"]);
  expect(error?.help).toBe(
    `The tasks "Task-2" (\`one\`) and "Task-3" (\`two\`) wait for each other${ADVICE}`,
  );
  expect(error?.frames.map(({ name, source }) => [name, source])).toEqual([
    ["<module>", "asyncio.run(main());"],
  ]);
});

test("a circle that leads through gather is found, too, and many tasks are not all named", async () => {
  const { error } = await play(`
const tasks = [];
async function first() {
  await asyncio.gather(asyncio.sleep(10), tasks[1]);
}
async function waits(other: number) {
  await tasks[other];
}
async function main() {
  tasks.push(asyncio.create_task(first(), { name: "first" }));
  for (let i = 1; i < 7; i += 1) tasks.push(asyncio.create_task(waits((i + 1) % 7), { name: \`t\${i}\` }));
  await asyncio.sleep(0.1);
  tasks[3].cancel();
}
asyncio.run(main());`);
  expect(error?.help).toContain(
    'The tasks "t1" (`waits`), "t2" (`waits`), "t3" (`waits`), "t4" (`waits`) and 3 more wait',
  );
});

test("a task that gathers itself waits for itself", async () => {
  const { error } = await play(`
async function main() {
  let task;
  async function own() {
    await asyncio.gather(task);
  }
  task = asyncio.create_task(own(), { name: "own" });
  await asyncio.sleep(0.1);
  task.cancel();
}
asyncio.run(main());`);
  expect(error?.help).toBe(`The task "own" (\`own\`) waits for itself${ADVICE}`);
});

test("a chain of 20,000 tasks is cancelled from its last to its first", async () => {
  const program = `
let woken = 0;
async function waits(task) {
  try {
    await task;
  } catch (error) {
    woken += 1;
    throw error;
  }
}
async function main() {
  const first = asyncio.create_task(asyncio.sleep(100));
  let last = first;
  for (let i = 0; i < 20_000; i += 1) last = asyncio.create_task(waits(last));
  await asyncio.sleep(0.1);
  print(last.cancel("bye"));
  try {
    await last;
  } catch (error) {
    print(woken, repr(error), first.cancelled(), first.cancelling(), last.cancelling());
  }
}
asyncio.run(main());`;
  expect(await printed(program)).toEqual(["True", "20000 CancelledError('bye') True 1 1"]);
});

test("a cancel method of a learner's own is asked on the way", async () => {
  const program = `
class Loud extends asyncio.Task {
  cancel(msg?: unknown) {
    print("cancel", this.get_name());
    return super.cancel(msg);
  }
}
async function waits(task) {
  await task;
}
async function main() {
  const inner = new Loud(asyncio.sleep(10), { name: "loud" });
  const middle = asyncio.create_task(waits(inner));
  const outer = asyncio.create_task(waits(middle));
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  outer.cancel();
  await asyncio.wait([outer]);
  print(outer.cancelled(), inner.cancelled());
}
asyncio.run(main());`;
  expect(await printed(program)).toEqual(["cancel loud", "True True"]);
});

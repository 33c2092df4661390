import asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { equal, rejects, test } from "./unittest";

test("ToThreadTests.test_to_thread", async () => {
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  equal(await asyncio.to_thread(sum, [40, 2]), 42);
});
test("ToThreadTests.test_to_thread_exception", async () => {
  function fails() {
    throw new RuntimeError("test");
  }
  await rejects(RuntimeError, asyncio.to_thread(fails), "test");
});
test("ToThreadTests.test_to_thread_once", async () => {
  let calls = 0;
  await asyncio.to_thread(() => (calls += 1));
  equal(calls, 1);
});
test("ToThreadTests.test_to_thread_concurrent", async () => {
  const calls = [];
  await asyncio.gather(...Array.from({ length: 10 }, () => asyncio.to_thread(() => calls.push(1))));
  equal(calls.length, 10);
});
test("ToThreadTests.test_to_thread_args_kwargs", async () => {
  const calls = [];
  await asyncio.to_thread((...args) => calls.push(args), "test", { something: true });
  equal(calls, [["test", { something: true }]]);
});
test("ToThreadTests.test_to_thread_contextvars", async () => {
  const variable = new ContextVar("variable");
  variable.set("parrot");
  function inThread() {
    const seen = variable.get();
    variable.set("in the thread's copy");
    return seen;
  }
  equal([await asyncio.to_thread(inThread), variable.get()], ["parrot", "parrot"]);
});

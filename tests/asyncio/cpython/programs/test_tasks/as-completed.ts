import asyncio from "asyncio";
import { briefly, equal, fails, ok, raises, rejects, test } from "../unittest";

const sleeping = (seconds, result) => asyncio.sleep(seconds, result);
const give = async (value) => value;
const now = () => asyncio.get_running_loop().time();

/** The two ways to go over `as_completed`: each calls `each` with what it is given. */
const plainly = async (iterator, each) => {
  for (const next of iterator) if ((await each(next)) === "stop") break;
};
const asynchronously = async (iterator, each) => {
  for await (const next of iterator) if ((await each(next)) === "stop") break;
};
const ways = [plainly, asynchronously];

test("BaseTaskTests.test_as_completed", async () => {
  for (const way of ways) {
    const start = now();
    const values = [];
    await way(
      asyncio.as_completed([sleeping(0.01, "b"), sleeping(0.15, "c"), sleeping(0.01, "a")]),
      async (next) => values.push(await next),
    );
    equal(values, ["b", "a", "c"]);
    equal((now() - start).toFixed(3), "0.150");
  }
});
test("BaseTaskTests.test_as_completed_same_tasks_in_as_out", async () => {
  const collect = async (awaitables) => {
    const out = new Set();
    for await (const each of asyncio.as_completed(awaitables)) out.add(each);
    return out;
  };
  const coroutines = [0, 1, 2, 3].map(give);
  const first = await collect(coroutines);
  equal(first.size, 4);
  ok(
    coroutines.every((each) => !first.has(each)),
    "coroutines come back as tasks",
  );
  const a = give("a");
  const b = asyncio.create_task(give("b"));
  const c = give("c");
  const d = asyncio.create_task(give("d"));
  const second = await collect([a, b, c, d]);
  equal(
    [a, b, c, d].map((each) => second.has(each)),
    [false, true, false, true],
  );
});
test("BaseTaskTests.test_as_completed_with_timeout", async () => {
  for (const way of ways) {
    const start = now();
    const [a, b] = [sleeping(0.1, "a"), sleeping(0.15, "b")].map((c) => asyncio.create_task(c));
    const values = [];
    try {
      await way(asyncio.as_completed([a, b], { timeout: 0.12 }), async (next) => values.push(await next));
    } catch (error) {
      values.push(error.constructor.name);
    }
    equal(values, ["a", "TimeoutError"]);
    equal((now() - start).toFixed(3), "0.120");
    await b;
  }
});
test("BaseTaskTests.test_as_completed_with_unused_timeout", async () => {
  for (const way of ways) {
    const values = [];
    await way(asyncio.as_completed([sleeping(0.01, "a")], { timeout: 1 }), async (next) =>
      values.push(await next),
    );
    equal(values, ["a"]);
  }
  equal(now(), 0.02);
});
test("BaseTaskTests.test_as_completed_resume_iterator", async () => {
  for (const way of ways) {
    const iterator = asyncio.as_completed([0, 1, 2, 3].map(give));
    const seen = [];
    await way(iterator, async (next) => {
      seen.push(await next);
      return seen.length === 2 ? "stop" : null;
    });
    equal(seen.length, 2);
    await way(iterator, async (next) => seen.push(await next));
    equal(seen.sort(), [0, 1, 2, 3]);
  }
});
test("BaseTaskTests.test_as_completed_reverse_wait", async () => {
  const futures = [...asyncio.as_completed([sleeping(0.05, "a"), sleeping(0.1, "b")])];
  equal(futures.length, 2);
  // Whichever is awaited first gets what is done first.
  equal(await futures[1], "a");
  equal(now(), 0.05);
  equal(await futures[0], "b");
  equal(now(), 0.1);
});
test("BaseTaskTests.test_as_completed_concurrent", async () => {
  for (const way of ways) {
    const start = now();
    const futures = [];
    await way(asyncio.as_completed([sleeping(0.05, "a"), sleeping(0.05, "b")]), async (next) => {
      futures.push(next);
    });
    const [done] = await asyncio.wait(futures.map((each) => asyncio.ensure_future(each)));
    equal([...done].map((each) => each.result()).sort(), ["a", "b"]);
    equal((now() - start).toFixed(3), "0.050");
  }
});
test("BaseTaskTests.test_as_completed_duplicate_coroutines", async () => {
  for (const way of ways) {
    const ham = give("ham");
    const result = [];
    await way(asyncio.as_completed([ham, ham, give("spam")]), async (next) => result.push(await next));
    equal(result.sort(), ["ham", "spam"]);
  }
});
test("BaseTaskTests.test_as_completed_coroutine_without_loop", () => {
  const coro = give(42);
  raises(
    RuntimeError,
    () => [...asyncio.as_completed([coro])],
    "There is no current event loop in thread 'MainThread'.",
  );
  coro.close();
});
test("BaseTaskTests.test_as_completed_coroutine_use_running_loop", async () => {
  const futures = [...asyncio.as_completed([give(42)])];
  equal(futures.length, 1);
  equal(await futures[0], 42);
});
test("BaseTaskTests.test_as_completed_invalid_args", async () => {
  const future = asyncio.get_running_loop().create_future();
  raises(TypeError, () => asyncio.as_completed(future), "expects an iterable of awaitables, not Future");
  const coro = give(0);
  raises(TypeError, () => asyncio.as_completed(coro), "expects an iterable of awaitables, not coroutine");
  for (const wrong of [future, coro]) {
    await fails(TypeError, async () => {
      for await (const _ of asyncio.as_completed(wrong)) break;
    });
  }
  coro.close();
});

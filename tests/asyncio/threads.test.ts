import { expect, test } from "vitest";
import { play, printed } from "./program.ts";

const shows = `
const at = (...parts) => print(time.perf_counter().toFixed(2), ...parts);
function work(name, seconds) { at(name, "begins"); time.sleep(seconds); at(name, "ends"); return name; }
`;

test("threads sleep side by side while the loop goes on, and their output is merged by time", async () => {
  const out = await printed(`${shows}
    async function ticker() { for (let i = 0; i < 3; i++) { at("tick"); await asyncio.sleep(0.5); } }
    async function main() {
      print(await asyncio.gather(asyncio.to_thread(work, "a", 1), asyncio.to_thread(work, "b", 0.7), ticker()));
    }
    asyncio.run(main());
  `);
  expect(out).toEqual([
    "0.00 tick",
    "0.00 a begins",
    "0.00 b begins",
    "0.50 tick",
    "0.70 b ends",
    "1.00 a ends",
    "1.00 tick",
    "['a', 'b', None]",
  ]);
});

test("threads share one interpreter's lock, processes have cores", async () => {
  const out = await printed(`${shows}
    function crunch(name) { burn(1); at(name); }
    async function main() {
      const { ProcessPoolExecutor } = futures;
      const loop = asyncio.get_running_loop();
      await asyncio.gather(asyncio.to_thread(crunch, "a"), asyncio.to_thread(crunch, "b"));
      using pool = new ProcessPoolExecutor(2);
      await asyncio.gather(...["c", "d", "e"].map((name) => loop.run_in_executor(pool, crunch, name)));
    }
    import futures from "concurrent.futures";
    asyncio.run(main());
  `);
  expect(out).toEqual(["1.00 a", "2.00 b", "3.00 c", "3.00 d", "4.00 e"]);
});

test("a thread can have the loop run a coroutine and wait for it", async () => {
  const out = await printed(`${shows}
    async function answer() { await asyncio.sleep(1); return 42; }
    function ask(loop) { const found = asyncio.run_coroutine_threadsafe(answer(), loop).result(); at("thread got", found); time.sleep(0.5); return found + 1; }
    async function main() { at(await asyncio.to_thread(ask, asyncio.get_running_loop())); }
    asyncio.run(main());
  `);
  expect(out).toEqual(["1.00 thread got 42", "1.50 43"]);
});

test("cancelling to_thread does not stop the thread, and run() waits for it", async () => {
  const out = await printed(`${shows}
    async function main() {
      try { await asyncio.wait_for(asyncio.to_thread(work, "slow", 3), 1); } catch (error) { at(repr(error)); }
    }
    asyncio.run(main());
    at("over");
  `);
  expect(out).toEqual(["0.00 slow begins", "1.00 TimeoutError()", "3.00 slow ends", "3.00 over"]);
});

test("debug mode refuses call_soon from another thread", async () => {
  const { out } = await play(
    `
    async function main() {
      const loop = asyncio.get_running_loop();
      await asyncio.to_thread(() => {
        try { loop.call_soon(print, "never"); } catch (error) { print(error); }
        loop.call_soon_threadsafe(print, "allowed");
      });
    }
    asyncio.run(main());
  `,
    { debug: true },
  );
  expect(out).toEqual([
    "Non-thread-safe operation invoked on an event loop other than the current one",
    "allowed",
  ]);
});

test("a pool of two runs two at a time, in order, and its end waits", async () => {
  const out = await printed(`${shows}
    import { ThreadPoolExecutor } from "concurrent.futures";
    { using pool = new ThreadPoolExecutor(2); for (const name of ["x", "y", "z"]) pool.submit(work, name, 1); }
    at("closed");
  `);
  expect(out).toEqual([
    "0.00 x begins",
    "0.00 y begins",
    "1.00 x ends",
    "1.00 y ends",
    "1.00 z begins",
    "2.00 z ends",
    "2.00 closed",
  ]);
});

const twoAsk = `${shows}
    async function answer(seconds) { await asyncio.sleep(seconds); return seconds; }
    function ask(loop, name, seconds) {
      try { at(name, asyncio.run_coroutine_threadsafe(answer(seconds), loop).result()); } catch (error) { at(name, error); }
    }
`;

test("two threads may wait for the loop if the last to begin is the first to be done; else an error says so", async () => {
  const asks = (first: number, second: number) =>
    printed(`${twoAsk}
    async function main() {
      const loop = asyncio.get_running_loop();
      const one = asyncio.create_task(asyncio.to_thread(ask, loop, "one", ${first}));
      await asyncio.sleep(0.1);
      await asyncio.to_thread(ask, loop, "two", ${second});
      await one;
    }
    asyncio.run(main());
  `);
  expect(await asks(1, 0.5)).toEqual(["0.60 two 0.5", "1.00 one 1"]);
  expect(await asks(0.5, 1)).toEqual([
    "0.50 two thread 'asyncio_1' still waits for the result of answer(), but the result of answer() is ready, and 'asyncio_0' has waited for that longer: when several simulated threads wait for the event loop, the last to start waiting must be the first to finish",
    "0.50 one 0.5",
  ]);
});

test("a thread that waits for the loop beyond the end of the run gets an error that says so", async () => {
  const out = await printed(`${twoAsk}
    async function main() {
      const loop = asyncio.get_running_loop();
      loop.run_in_executor(null, ask, loop, "late", 5);
      await asyncio.sleep(1);
    }
    asyncio.run(main());
  `);
  expect(out).toEqual([
    "1.00 late thread 'asyncio_0' waits for the result of answer(), but the event loop has stopped: a simulated thread cannot wait beyond the end of the run",
  ]);
});

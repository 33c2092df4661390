/** What is awaited right where it is called needs no coroutine (`at-once.ts`): nobody may notice, whoever makes the call. */
import { expect, test } from "vitest";

import { compile } from "../conformance/oracle/ours.ts";
import { runUnobserved } from "../conformance/oracle/unobserved.ts";
import { printed } from "./program.ts";

const CASES: [why: string, text: string, prints: string[]][] = [
  [
    "a coroutine that is kept is good for one use",
    `const q = new asyncio.Queue(2);
     const kept = q.put(1);
     print(q.qsize(), String(kept));
     await kept;
     print(q.qsize());
     try { await kept; } catch (error) { print(repr(error)); }`,
    ["0 <coroutine object Queue.put>", "1", "RuntimeError('cannot reuse already awaited coroutine')"],
  ],
  [
    "a function in between may keep it",
    `const saved: any[] = [];
     const keep = (x: any) => { saved.push(x); return x; };
     const sleep = () => keep(asyncio.sleep(0));
     await keep(asyncio.sleep(0));
     await sleep();
     print(saved.map(String).join(" "));
     try { await saved[1]; } catch (error) { print(repr(error)); }`,
    [
      "<coroutine object sleep> <coroutine object sleep>",
      "RuntimeError('cannot reuse already awaited coroutine')",
    ],
  ],
  [
    "an override that calls the queue's own",
    `class Loud<T> extends asyncio.Queue<T> {
       override put(item: T) { print("put", item); return super.put(item); }
       override _put(item: any) { print("_put", item); super._put(item); }
     }
     const q = new Loud<number>(1);
     await q.put(1);
     print(await q.get());`,
    ["put 1", "_put 1", "1"],
  ],
  [
    "a lock whose methods were replaced is entered and left by them",
    `const lock = new asyncio.Lock();
     const { acquire, release } = { acquire: lock.acquire.bind(lock), release: lock.release };
     lock.acquire = () => { print("acquire"); return acquire(); };
     lock.release = () => { print("release"); release(); };
     { await using _ = await enter(lock); print(lock.locked()); }
     print(lock.locked());`,
    ["acquire", "True", "release", "False"],
  ],
  [
    "a lock that was given back inside its block",
    `const lock = new asyncio.Lock();
     try { { await using _ = await enter(lock); lock.release(); } } catch (error) { print(repr(error)); }`,
    ["RuntimeError('Lock is not acquired.')"],
  ],
  [
    "an error in a lock's block, which is given back",
    `const lock = new asyncio.Lock();
     try { { await using _ = await enter(lock); throw new ValueError("x"); } } catch (error) { print(repr(error)); }
     print(lock.locked());`,
    ["ValueError('x')", "False"],
  ],
  [
    "a queue that was shut down raises where it is awaited",
    `const q = new asyncio.Queue(1);
     await q.put(1);
     q.shutdown();
     try { await q.put(2); } catch (error) { print(repr(error)); }
     print(await q.get());
     try { await q.get(); } catch (error) { print(repr(error)); }`,
    ["QueueShutDown()", "1", "QueueShutDown()"],
  ],
  [
    "an argument that awaits, and a call that fails before it is made",
    `const q = new asyncio.Queue<any>(3);
     await q.put(await asyncio.sleep(0, "slept"));
     try { await q.put((() => { throw new ValueError("no"); })()); } catch (error) { print(repr(error)); }
     print(await q.get(), q.qsize());
     await asyncio.sleep(0);`,
    ["ValueError('no')", "slept 0"],
  ],
  [
    "a cancelled sleep",
    `const task = asyncio.create_task((async () => { await asyncio.sleep(5); })());
     await asyncio.sleep(1);
     task.cancel("enough");
     try { await task; } catch (error) { print(repr(error), asyncio.get_running_loop().time()); }`,
    ["CancelledError('enough') 1"],
  ],
];

const whole = (text: string): string => `import asyncio from "asyncio";
async function main() {
${text}
}
asyncio.run(main());`;

test.for(CASES)("%s", async ([, text, prints]) => {
  const program = await compile({ "main.ts": whole(text) }, "main.ts");
  expect(runUnobserved(program)).toEqual({ stdout: `${prints.join("\n")}\n`, stderr: "" });
  expect(await printed(`async function main() {\n${text}\n}\nasyncio.run(main());`)).toEqual(prints);
});

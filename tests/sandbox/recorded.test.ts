/**
 * What is recorded of a legal program, whatever values it uses, is what the trusted side takes: plain data of the promised
 * shape, the same as JSON. And recording changes nothing: no code of the learner's runs for it.
 */
import { afterAll, expect, test } from "vitest";
import { generate } from "../conformance/fuzz/generate.ts";
import { sourceOf } from "../conformance/fuzz/source.ts";
import { isOutputChunk, isTraceEvent, parseMessage } from "../../src/sandbox/validate.ts";
import { disposeCompiler, runHere, type Ran } from "./run-here.ts";

afterAll(disposeCompiler);

/** What of a run the trusted side would not take, or would take for something else after a journey as JSON. */
function refused({ trace, output, sites, batches, stdout: _1, stderr: _2, ...finished }: Ran): unknown[] {
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  return [
    ...trace.filter((event) => !isTraceEvent(event, sites) || !isTraceEvent(asJson(event), sites)),
    ...output.filter((chunk) => !isOutputChunk(chunk, sites)),
    ...[...batches, finished].filter((message) => parseMessage(message) === null),
  ];
}

test("random programs of tasks, locks, queues and cancellations", async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const ran = await runHere(sourceOf(generate(seed), "typescript"), { limits: { steps: 5_000 } });
    expect({ seed, refused: refused(ran) }).toEqual({ seed, refused: [] });
    expect(ran.trace.length).toBeGreaterThan(5);
  }
});

/** Every place at which a program hands the runtime a number of seconds. */
const SECONDS = [
  "await asyncio.sleep(x)",
  "await asyncio.wait_for(asyncio.sleep(0.1), x)",
  "{ await using _ = asyncio.timeout(x); await asyncio.sleep(0.1); }",
  "{ await using _ = asyncio.timeout_at(x); await asyncio.sleep(0.1); }",
  "await asyncio.wait([asyncio.create_task(asyncio.sleep(0.1))], { timeout: x })",
  "for (const each of asyncio.as_completed([asyncio.sleep(0.1)], { timeout: x })) await each",
  "asyncio.get_running_loop().call_later(x, print, 1)",
  "asyncio.get_running_loop().call_at(x, print, 1)",
  "await asyncio.to_thread(time.sleep, x)",
  "await asyncio.to_thread(burn, x)",
  "time.sleep(x)",
  "burn(x)",
  "await asyncio.get_running_loop().shutdown_default_executor(x)",
];
const NUMBERS = "Infinity, -Infinity, NaN, -0, -1, 5e-324, 1e-310, 1e300, 2 ** 53".split(", ");

test("every number that can stand for seconds, wherever seconds are asked for", async () => {
  for (const call of SECONDS) {
    for (const number of NUMBERS) {
      const ran = await runHere(`import asyncio from "asyncio";
import time from "time";
async function main() {
  const x: any = ${number};
  try { ${call}; } catch (error) { print(error); }
  await asyncio.sleep(0.1);
}
asyncio.run(main());`);
      expect({ call, number, refused: refused(ran) }).toEqual({ call, number, refused: [] });
      expect(["finished", "stopped"], `${call} of ${number}: ${ran.error?.text ?? ""}`).toContain(
        ran.outcome,
      );
    }
  }
});

/** Values that fight back when they are looked at; all count in `looked` how often they were. */
const ODD = `
let looked = 0;
const look = (): any => { looked += 1; throw new RangeError("looked at"); };
class Text { toString() { return look(); } get __str__() { return look(); } get __repr__() { return look(); } }
class List extends Array { get map() { return look(); } [Symbol.iterator](): any { return look(); } }
Object.defineProperty(List.prototype, "constructor", { get: look });
class Numbered extends Set { [Symbol.iterator](): any { return look(); } }
class Nasty extends Error {
  constructor() { super(); for (const key of ["message", "name", "stack", "cause", "args", "constructor"]) Object.defineProperty(this, key, { get: look }); }
}
class Unnamed { static get name() { return look(); } }
class Misnamed { static override name = 5 as any; }
const withMessage = (message: any) => Object.assign(new ValueError("x"), { message });
const values: any[] = [
  404, null, undefined, 1n, Symbol("s"), NaN, "\\ud800", {}, [], Object.create(null), new Text(), new List(), new Numbered(),
  Object.assign([1], { map: 1, join: 2 }), { get price() { return look(); } }, Object.defineProperty([], 0, { get: look }),
  new Nasty(), new Unnamed(), new Misnamed(), withMessage(404), withMessage({}), withMessage(Symbol("m")), Object.create(Set.prototype),
  { a: { get deep() { return look(); } } }, new Map([[{ get key() { return look(); } }, 1]]), () => 0, Object.freeze(new TypeError("frozen")),
  Object.defineProperty(() => 0, "name", { value: 7 }), class { static override name: any = {}; }, new Date(NaN),
];
`;

/** Every place at which a value of the learner's comes by the recorder. */
const PLACES = [
  "return x;",
  "const task = asyncio.create_task((async () => { await asyncio.sleep(0); return x; })()); await asyncio.wait([task]);",
  "const task = asyncio.create_task(asyncio.sleep(1)); await asyncio.sleep(0); task.cancel(x); await asyncio.wait([task]);",
  "try { throw x; } catch { }",
  "const task = asyncio.create_task((async () => { throw x; })()); await asyncio.wait([task]); task.cancelled() || task.exception();",
  "const queue = new asyncio.Queue(); await queue.put(x); await queue.get();",
  "const future = asyncio.get_running_loop().create_future(); future.set_result(x); await future;",
  "await asyncio.to_thread(() => x);",
  "asyncio.get_running_loop().call_soon((...args: unknown[]) => 0, x); await asyncio.sleep(0);",
  "logging.getLogger('quiet').addHandler(new logging.NullHandler()); logging.getLogger('quiet').warning('%s', x);",
];

test("values that fight back when they are looked at are recorded without being looked at", async () => {
  for (const place of PLACES) {
    const ran = await runHere(`import asyncio from "asyncio";
import logging from "logging";
${ODD}
async function use(x: any) { ${place} }
async function main() {
  logging.getLogger("quiet").propagate = false;
  for (const [i, x] of values.entries()) {
    const before = looked;
    try { await use(x); } catch { }
    if (looked !== before) print("value", i, "was looked at", looked - before, "times");
  }
}
asyncio.run(main());`);
    // A CancelledError's message is a text from the start, so its object is asked for one, recorded or not.
    const asked = place.includes("cancel(x)") ? [10, 14, 15, 16, 23, 24] : [];
    const looked = asked.map((i) => `value ${i} was looked at 1 times\n`).join("");
    expect({ place, refused: refused(ran), stdout: ran.stdout, error: ran.error }).toEqual({
      place,
      refused: [],
      stdout: looked,
      error: null,
    });
  }
});

test("whatever is thrown at the top becomes a report in words", async () => {
  const told: string[] = [];
  const { stdout } = await runHere(`${ODD}\nprint(values.length);`);
  for (let i = 0; i < Number(stdout); i += 1) {
    const ran = await runHere(`${ODD}\nthrow values[${i}];`);
    expect({ i, refused: refused(ran) }).toEqual({ i, refused: [] });
    told.push(`${i} ${ran.error?.type ?? "nothing"}: ${ran.error?.message ?? ""}`);
  }
  expect(told).toMatchInlineSnapshot(`
    [
      "0 TypeError: TypeError: exceptions must derive from BaseException, not 404",
      "1 TypeError: TypeError: exceptions must derive from BaseException, not None",
      "2 TypeError: TypeError: exceptions must derive from BaseException, not None",
      "3 TypeError: TypeError: exceptions must derive from BaseException, not 1",
      "4 TypeError: TypeError: exceptions must derive from BaseException, not Symbol(s)",
      "5 TypeError: TypeError: exceptions must derive from BaseException, not nan",
      "6 TypeError: TypeError: exceptions must derive from BaseException, not '\\ud800'",
      "7 TypeError: TypeError: exceptions must derive from BaseException, not {}",
      "8 TypeError: TypeError: exceptions must derive from BaseException, not []",
      "9 TypeError: TypeError: exceptions must derive from BaseException, not {}",
      "10 TypeError: TypeError: exceptions must derive from BaseException, not <unprintable object>",
      "11 TypeError: TypeError: exceptions must derive from BaseException, not []",
      "12 TypeError: TypeError: exceptions must derive from BaseException, not set()",
      "13 TypeError: TypeError: exceptions must derive from BaseException, not [1]",
      "14 TypeError: TypeError: exceptions must derive from BaseException, not <unprintable object>",
      "15 TypeError: TypeError: exceptions must derive from BaseException, not <unprintable object>",
      "16 object: <exception str() failed>",
      "17 TypeError: TypeError: exceptions must derive from BaseException, not <object object>",
      "18 TypeError: TypeError: exceptions must derive from BaseException, not <object object>",
      "19 ValueError: 404",
      "20 ValueError: {}",
      "21 ValueError: Symbol(m)",
      "22 TypeError: TypeError: exceptions must derive from BaseException, not <unprintable object>",
      "23 TypeError: TypeError: exceptions must derive from BaseException, not <unprintable object>",
      "24 TypeError: TypeError: exceptions must derive from BaseException, not <unprintable object>",
      "25 TypeError: TypeError: exceptions must derive from BaseException, not <function <lambda>>",
      "26 TypeError: frozen",
      "27 TypeError: TypeError: exceptions must derive from BaseException, not <function <lambda>>",
      "28 TypeError: TypeError: exceptions must derive from BaseException, not <class '__main__.'>",
      "29 TypeError: TypeError: exceptions must derive from BaseException, not Invalid Date",
    ]
  `);
});

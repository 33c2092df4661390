/**
 * What an exercise's drivers import as "yieldpoint/driver". It runs in the sandbox beside the learner's code, in the
 * language that learners write, and tells the checks what happened as plain data.
 *
 *     import { call, FakeService, report } from "yieldpoint/driver";
 *
 * How a check reads it: `it.call("name")`, `it.service("name")`, `it.report("name")`.
 */
import { CancelledError, current_task, sleep } from "asyncio";

/**
 * Puts a text into the recording, where `src/grader/recording/reports.ts` reads it; and keeps this module out of it. The
 * sandbox gives it to this module and to no other, so that no learner's program can report what did not happen.
 */
declare const __yieldpoint_kit: {
  report(text: string): void;
  service<Fn>(name: string, fn: Fn): Fn;
  nameOfCall(): string | null;
  through<Fn>(name: string, fn: Fn): Fn;
  explain(error: unknown): object;
};

function say(kind: string, data: object): void {
  __yieldpoint_kit.report(JSON.stringify({ kind, ...data }));
}

/** Hands a value to the checks: numbers, strings, lists, plain objects, errors; of anything else, its repr. */
export function report(name: string, value: unknown): void {
  say("report", { name, value: plain(value, 0) });
}

/**
 * Awaits what the learner wrote, and reports when it began, when and how it ended, and so which tasks it left alive.
 * Gives its result, or null if it raised an error: a driver goes on, and the check decides. Only a cancellation of the driver's
 * own task goes on through it.
 *
 *     const pages = await call("fetchAll", () => fetchAll(urls));
 *     const task = asyncio.create_task(call("fetchAll", () => fetchAll(urls)), { name: "fetchAll" });
 */
export const call = __yieldpoint_kit.through(
  "call",
  async function (name: string, work: unknown): Promise<any> {
    say("called", { name });
    try {
      const value: unknown = await (typeof work === "function" ? work() : work);
      say("returned", { name, value: plain(value, 0) });
      return value;
    } catch (error) {
      say("raised", { name, error: plain(error, 0), ...__yieldpoint_kit.explain(error) });
      const own = current_task();
      if (error instanceof CancelledError && own !== null && own.cancelling() > 0) throw error;
      return null;
    }
  },
);

/** A value for every call; or a list, one value for each call in turn; or a function of the call's arguments. */
type Each<Value> = Value | Value[] | ((...args: unknown[]) => Value);

interface Behaviour {
  /** How many seconds a call takes. The last of a list goes for all that follow. */
  delay?: Each<number>;
  /** What a call gives. The last of a list goes for all that follow. */
  answer?: Each<unknown>;
  /** An error that a call raises after its delay, or null. Calls beyond a list raise none. */
  error?: Each<Error | null>;
}

/**
 * Something slow and unreliable that learners' code calls, such as a server: answers after a delay, fails when told to, and
 * reports each call.
 *
 *     const server = new FakeService("fetch", { delay: [2, 1, 1], error: [null, new ConnectionError("reset")] });
 *     await call("fetchAll", () => fetchAll(urls, server.call));
 */
export class FakeService {
  /** Can be handed over by itself: `server.call`. */
  readonly call: (...args: unknown[]) => Promise<any>;

  constructor(name: string, behaviour: Behaviour = {}) {
    this.call = answering(name, behaviour);
  }
}

// Who is given a service cannot make another one that reports in its name.
Object.defineProperty(FakeService.prototype, "constructor", { value: Object });

/** The calls of one service. What it is and does is known in here only: from a call of it there is no way to it. */
function answering(service: string, { delay = 0, answer = null, error = null }: Behaviour) {
  let calls = 0;
  return __yieldpoint_kit.service(service, async function (...args: unknown[]): Promise<any> {
    const number = ++calls;
    const as = __yieldpoint_kit.nameOfCall();
    say("asked", { service, as, number, args: args.map((one) => plain(one, 0)) });
    try {
      await sleep(valueFor(delay, number, args, true) as number);
      const failure = valueFor(error, number, args, false);
      if (failure != null) throw failure;
      const value = valueFor(answer, number, args, true);
      say("answered", { service, number, value: plain(value, 0) });
      return value;
    } catch (failure) {
      say("failed", { service, number, error: plain(failure, 0) });
      throw failure;
    }
  });
}

function valueFor(each: Each<unknown>, number: number, args: unknown[], lastGoesOn: boolean): unknown {
  if (typeof each === "function") return each(...args);
  if (!Array.isArray(each)) return each;
  return each[lastGoesOn ? Math.min(number, each.length) - 1 : number - 1];
}

/** Deeper than any honest result; a list that holds itself has no end. */
const DEEPEST = 20;

/** What JSON can hold. */
function plain(value: unknown, depth: number): unknown {
  const inner = (one: unknown) => plain(one, depth + 1);
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (depth > DEEPEST) return repr(value);
  if (Array.isArray(value) || value instanceof Set) return [...value].map(inner);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, one]) => [String(key), inner(one)]));
  if (value instanceof Error) {
    const { exceptions } = value as { exceptions?: unknown[] };
    const group = Array.isArray(exceptions) ? { exceptions: exceptions.map(inner) } : {};
    return { error: value.constructor.name, message: value.message, ...group };
  }
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]));
  }
  return repr(value);
}

/**
 * The reference for what a program means: the engine itself. A program is run twice, natively (only its types are
 * stripped) and compiled, with hooks that are esbuild's own promise-based helpers. Both write a log; the logs must agree.
 * With it goes the site that `at` named at each entry: it must be the entry's own line.
 */
import * as esbuild from "esbuild-wasm";

import type { Program } from "../../src/compiler/program.ts";
import { mainOf, program } from "./support.ts";

export interface Run {
  /** What was logged; the last entry says how `main` ended. */
  log: string[];
}

export interface CompiledRun extends Run {
  compiled: Program;
  /** For each entry of the log but the last, the line that `at` named. */
  lines: number[];
  /** What `dropped` was told, with the line that `at` named. */
  dropped: { value: unknown; line: number }[];
  fuelUsed: number;
}

type Log = (value: unknown) => unknown;

/** Runs a program that defines `main` and calls `log`. */
export async function runNatively(source: string): Promise<Run> {
  const { code } = await esbuild.transform(`${source}\nexport { main };`, {
    loader: "ts",
    format: "cjs",
    target: "esnext",
    // The one thing of the language that this engine does not know yet.
    supported: { decorators: false },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, alwaysStrict: true } },
  });
  const log: string[] = [];
  const module = { exports: {} as { main?: () => unknown } };
  evaluate(code, ["module", "log", "SuppressedError"], [module, logger(log), SuppressedError]);
  await finish(module.exports.main!, log);
  return { log };
}

interface PromiseHooks {
  at: number;
  fuel: number;
  result: unknown;
  wait(awaited: unknown, site: number): boolean;
}

export async function runCompiled(source: string): Promise<CompiledRun> {
  const compiled = await program(`${source}\nexport { main };`);
  return runProgram(compiled);
}

export async function runProgram(compiled: Program): Promise<CompiledRun> {
  const run: CompiledRun = { compiled, log: [], lines: [], dropped: [], fuelUsed: 0 };
  const budget = 1_000_000;
  const helpers = await promiseHelpers();
  const asyncGenerator = promiseGenerator(helpers.await);
  const hooks: Record<string, unknown> & PromiseHooks = {
    ...helpers,
    coroutine: (generator: Generator) => promiseCoroutine(generator, hooks),
    bareCoroutine: (generator: Generator) => promiseCoroutine(generator, hooks),
    resumable: (body: Resumable, _site: number, args: unknown[], self: unknown) =>
      promiseResumable(body, args, self, hooks),
    async: async (self: unknown, args: ArrayLike<unknown> | null, body: (...args: unknown[]) => Generator) =>
      await promiseCoroutine(Reflect.apply(body, self, args ?? []) as Generator, hooks),
    asyncGenerator,
    asyncGen: (generator: Generator) => asyncGenerator(null, null, () => generator),
    result: undefined,
    wait(awaited: unknown, site: number): boolean {
      hooks.at = site;
      hooks.result = awaited;
      return true;
    },
    callee: () => ({ _resumeAt: 0, _locals: null }),
    calleeReturned: (_callee: object, site: number, result: unknown) =>
      hooks.wait(Promise.resolve(result), site),
    calleeThrew: (_callee: object, site: number, error: Error) => hooks.wait(Promise.reject(error), site),
    calleeWaits: (callee: object, site: number, body: Resumable) =>
      hooks.wait(goOn(body, callee, undefined, hooks), site),
    at: 0,
    fuel: budget,
    exhausted(site: number): never {
      throw new Error(`out of fuel at line ${lineOf(site)}`);
    },
    dropped(value: unknown) {
      run.dropped.push({ value, line: lineOf(hooks.at) });
    },
    spread() {},
    named: (value: object, name: string) => Object.defineProperty(value, "name", { value: name }),
    caught(error: unknown) {
      if (error instanceof Uncatchable) throw error;
    },
  };
  const lineOf = (site: number) => compiled.sites[site]!.line;
  const log = logger(run.log, () => run.lines.push(lineOf(hooks.at)));
  const module = { exports: {} as { main?: () => unknown } };
  const { code } = mainOf(compiled);
  evaluate(code, ["module", "__yp", "log", "Uncatchable"], [module, hooks, log, Uncatchable]);
  await finish(module.exports.main!, run.log);
  run.fuelUsed = budget - hooks.fuel;
  return run;
}

/** Stands for the runtime's limit errors: a learner's `catch` must not get it. */
export class Uncatchable extends Error {}

function logger(log: string[], also?: () => void): Log {
  return (value) => {
    log.push(show(value));
    also?.();
    return value;
  };
}

async function finish(main: () => unknown, log: string[]): Promise<void> {
  try {
    log.push(`returned ${show(await main())}`);
  } catch (error) {
    log.push(`threw ${show(error)}`);
  }
}

function show(value: unknown): string {
  if (value instanceof SuppressedError) return `suppressed ${show(value.suppressed)} by ${show(value.error)}`;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value === "string") return value;
  return value === undefined || typeof value === "function" ? String(value) : JSON.stringify(value);
}

/** As a sandbox does, the code becomes the body of a function; what is not given is not there. */
function evaluate(code: string, names: string[], values: unknown[]): void {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- this is how it runs
  new Function(...names, "exports", "require", code)(...values, undefined, undefined);
}

type Helpers = Record<"async" | "yieldStar" | "forAwait" | "using" | "callDispose", unknown> & {
  await: new () => Awaited;
};

/** What a lowered async generator yields for `await x`. */
interface Awaited {
  0: unknown;
  /** Set by `yield*`: the value is the other generator's `{ value, done }`. */
  1: unknown;
}

let helpers: Promise<Helpers> | null = null;

/** esbuild's own helpers, which a page would use if it had no runtime. */
function promiseHelpers(): Promise<Helpers> {
  return (helpers ??= readHelpers());
}

async function readHelpers(): Promise<Helpers> {
  const { code } = await esbuild.transform(
    `async function a() { await using y = x; for await (const z of x) {} }
     async function* b() { yield* a(); await 1; }`,
    {
      target: "es2022",
      format: "cjs",
      supported: { "async-await": false, "async-generator": false, "for-await": false, using: false },
    },
  );
  const preamble = code.slice(0, code.indexOf("function a()"));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- to get at the helpers
  return new Function(`${preamble} return {
    async: __async, await: __await, yieldStar: __yieldStar,
    forAwait: __forAwait, using: __using, callDispose: __callDispose };`)() as Helpers;
}

/** An async function on promises: it yields what it awaits, or, after `wait`, the hooks object. */
async function promiseCoroutine(generator: Generator, hooks: { result: unknown }): Promise<unknown> {
  let step = generator.next();
  while (step.done !== true) {
    const awaited: unknown = step.value === hooks ? hooks.result : step.value;
    try {
      step = generator.next(await awaited);
    } catch (error) {
      step = generator.throw(error);
    }
  }
  return step.value as unknown;
}

type Resumable = (this: unknown, coroutine: object, ...args: unknown[]) => unknown;

/** An async function without a generator, on promises: it is called again for each await that it comes to. */
async function promiseResumable(
  body: Resumable,
  args: unknown[],
  self: unknown,
  hooks: { result: unknown },
): Promise<unknown> {
  const coroutine = { _resumeAt: 0, _locals: args };
  const given = body.call(self, coroutine, ...args);
  return given === hooks ? await goOn(body, coroutine, self, hooks) : given;
}

/** From the await at which it stands. */
async function goOn(
  body: Resumable,
  coroutine: object,
  self: unknown,
  hooks: { result: unknown },
): Promise<unknown> {
  let given: unknown = hooks;
  while (given === hooks) {
    hooks.result = await hooks.result;
    given = body.call(self, coroutine);
  }
  return given;
}

type Method = "next" | "throw" | "return";

/**
 * Async generators on promises. Not esbuild's helper: that one (0.28.2) goes on with `return` after each await of a
 * `finally` that a `return()` runs, and so skips the rest of it.
 */
function promiseGenerator(Await: new () => Awaited) {
  return (self: unknown, args: ArrayLike<unknown> | null, body: (...args: unknown[]) => Generator) => {
    const generator = Reflect.apply(body, self, args ?? []) as Generator;
    let last: Promise<unknown> = Promise.resolve();

    async function run(method: Method, value: unknown): Promise<IteratorResult<unknown>> {
      let step = generator[method](method === "return" ? await value : value);
      for (;;) {
        if (!(step.value instanceof Await)) {
          const done = step.done === true;
          return { value: await step.value, done };
        }
        let got: unknown;
        try {
          got = await step.value[0];
        } catch (error) {
          step = generator.throw(error);
          continue;
        }
        // The delegate of `yield*` is told again that it is leaving, for its last step is this generator's way out.
        step = step.value[1] && method === "return" ? generator.return(got) : generator.next(got);
      }
    }
    const queued = (method: Method) => (value: unknown) => {
      const result = last.then(() => run(method, value));
      last = result.catch(() => undefined);
      return result;
    };
    const methods = { next: queued("next"), throw: queued("throw"), return: queued("return") };
    return {
      ...methods,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
}

/** A sandbox out of its parts: a compiler, and realms to run in. The page and Node differ only in these. */
import type { Compiler } from "../compiler/compile.ts";
import type { Compiled } from "../compiler/program.ts";
import { conduct } from "./conduct.ts";
import { defaultLimits, defaultSettings } from "./limits/limits.ts";
import { onlyNew } from "./only-new.ts";
import type { Realms } from "./realm.ts";
import { refuseReach } from "./reach.ts";
import { remember } from "./remember.ts";
import type { RunOptions, RunRequest, RunResult, Sandbox } from "./run.ts";

/** A run still going after this many milliseconds may have to be killed: then a spare realm boots already, out of its reach. */
const LONG_MS = 250;

/** How many runs may go on at once, where nobody asks for more. */
const AT_ONCE = 1;

export interface SandboxOptions {
  /** How many runs may go on at once, each in a realm of its own; one more waits for one of them to end. */
  realms?: number;
}

export function createSandbox(
  compiler: Compiler,
  realms: Realms,
  { realms: atOnce = AT_ONCE }: SandboxOptions = {},
): Sandbox {
  const compile = remember((sources, entry, signal) => compiler.compile(sources, entry, signal));
  let running = 0;
  const waiting: (() => void)[] = [];

  /** Boots spare realms; if that fails, the next run tries again and tells why. */
  const prepare = () => void realms.warm().catch(() => undefined);

  async function enter(): Promise<void> {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  /** The place goes to whoever has waited longest. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  async function run(
    request: RunRequest,
    options: RunOptions,
    compiling: Promise<Compiled>,
  ): Promise<RunResult> {
    const compiled = await unlessAborted(compiling, options.signal);
    if (compiled === null) return unstarted("aborted");
    if (!compiled.ok) return { ...unstarted("refused"), diagnostics: compiled.diagnostics };
    const reached = refuseReach(request, compiled.program);
    if (reached !== null) return { ...unstarted("refused"), diagnostics: [reached] };
    const orders = {
      program: compiled.program,
      sources: request.sources,
      settings: { ...defaultSettings, ...request.settings },
      limits: { ...defaultLimits, ...request.limits },
    };
    const attempt = onlyNew(options);
    for (;;) {
      if (options.signal?.aborted === true)
        return { ...unstarted("aborted"), diagnostics: compiled.warnings };
      const realm = await realms.take();
      const long = setTimeout(() => realms.moveOn(realm), LONG_MS);
      const result = await conduct(realm, orders, attempt());
      clearTimeout(long);
      prepare();
      if (result !== null) return { ...result, diagnostics: compiled.warnings };
    }
  }

  return {
    async run(request, options = {}) {
      prepare();
      // While the runs before it go on. Its failure is told when its turn comes.
      const compiling = compile(request.sources, request.entry, options.signal);
      compiling.catch(() => undefined);
      await enter();
      try {
        return await run(request, options, compiling);
      } finally {
        leave();
      }
    },
    async warm(runs = 1) {
      await Promise.all([compiler.warm(), realms.warm(Math.min(runs, atOnce))]);
    },
    dispose() {
      compiler.dispose();
      realms.dispose();
    },
  };
}

/** What the promise gives, or null once the signal came. */
function unlessAborted<Value>(promise: Promise<Value>, signal?: AbortSignal): Promise<Value | null> {
  if (signal === undefined) return promise;
  const { promise: aborted, resolve } = Promise.withResolvers<null>();
  const abort = () => resolve(null);
  signal.addEventListener("abort", abort);
  if (signal.aborted) abort();
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener("abort", abort));
}

function unstarted(outcome: "aborted" | "refused"): RunResult {
  return {
    outcome,
    diagnostics: [],
    output: [],
    error: null,
    trace: [],
    sites: [],
    duration: 0,
    dropped: [],
  };
}

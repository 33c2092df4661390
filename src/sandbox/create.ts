/** A sandbox out of its parts: a compiler, and realms to run in. The page and Node differ only in these. */
import type { Compiler } from "../compiler/compile.ts";
import { remember } from "./remember.ts";
import type { Compiled } from "../compiler/program.ts";
import { conduct } from "./conduct.ts";
import { defaultLimits, defaultSettings } from "./limits.ts";
import type { Realms } from "./realm.ts";
import type { RunOptions, RunRequest, RunResult, Sandbox } from "./run.ts";

/** A run still going after this many milliseconds may have to be killed: then a spare realm boots already, out of its reach. */
const LONG_MS = 250;

export function createSandbox(compiler: Compiler, realms: Realms): Sandbox {
  let last: Promise<unknown> = Promise.resolve();
  const compile = remember((sources, entry) => compiler.compile(sources, entry));

  /** Boots the spare realm; if it cannot, the next run tries again and tells why. */
  const prepare = () => void realms.warm().catch(() => undefined);

  async function run(
    request: RunRequest,
    options: RunOptions,
    compiling: Promise<Compiled>,
  ): Promise<RunResult> {
    const compiled = await compiling;
    if (!compiled.ok) return { ...unstarted("refused"), diagnostics: compiled.diagnostics };
    if (options.signal?.aborted === true) return { ...unstarted("aborted"), diagnostics: compiled.warnings };
    const realm = await realms.take();
    const long = setTimeout(() => realms.moveOn(), LONG_MS);
    const orders = {
      program: compiled.program,
      settings: { ...defaultSettings, ...request.settings },
      limits: { ...defaultLimits, ...request.limits },
    };
    const result = await conduct(realm, { ...orders, sources: request.sources }, options);
    clearTimeout(long);
    prepare();
    return { ...result, diagnostics: compiled.warnings };
  }

  return {
    run(request, options = {}) {
      prepare();
      // While the run before it goes on. Its failure is told when its turn comes.
      const compiling = compile(request.sources, request.entry);
      compiling.catch(() => undefined);
      const next = last.then(() => run(request, options, compiling));
      last = next.catch(() => undefined); // Its caller is told; the next run does not care.
      return next;
    },
    async warm() {
      await Promise.all([compiler.warm(), realms.warm()]);
    },
    dispose() {
      compiler.dispose();
      realms.dispose();
    },
  };
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

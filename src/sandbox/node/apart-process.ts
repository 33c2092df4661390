/** The process of a sandbox that is kept apart: compiles and runs, and tells how far it is. See `apart.ts`. */
import { createNodeCompiler } from "../../compiler/node.ts";
import { builtinModules } from "../../modules/index.ts";
import { createSandbox } from "../create.ts";
import { leftOutOf, namesOf } from "../words/names.ts";
import { keepRealms } from "../realm.ts";
import { remember } from "../remember.ts";
import type { OutputChunk, RunRequest } from "../run.ts";
import type { FromProcess, ToProcess } from "./apart-protocol.ts";
import { endWithParent } from "./process.ts";
import { bootThread } from "./realm.ts";

endWithParent();
const exports = namesOf(builtinModules);
const compiler = createNodeCompiler({
  modules: Object.keys(exports),
  exports,
  leftOut: leftOutOf(builtinModules),
});
// The run finds what was compiled ahead of it.
const compile = remember((sources, entry) => compiler.compile(sources, entry));
const sandbox = createSandbox({ ...compiler, compile }, keepRealms({ boot: bootThread }, 1));
const post = (message: FromProcess) => void process.send?.(message);
const under = new Map<number, AbortController>();

async function run(number: number, request: RunRequest): Promise<void> {
  const calledOff = new AbortController();
  under.set(number, calledOff);
  let chunks: OutputChunk[] = [];
  const flush = () => {
    if (chunks.length > 0) post({ type: "output", number, chunks });
    chunks = [];
  };
  post({ type: "begun", number });
  try {
    await compile(request.sources, request.entry);
    post({ type: "compiled", number });
    const { output: _, ...result } = await sandbox.run(request, {
      signal: calledOff.signal,
      onOutput(chunk) {
        if (chunks.length === 0) setImmediate(flush);
        chunks.push(chunk);
      },
    });
    flush();
    post({ type: "ended", number, result });
  } catch {
    post({ type: "failed", number });
  } finally {
    under.delete(number);
  }
}

process.on("message", (message: ToProcess) => {
  switch (message.type) {
    case "run":
      return void run(message.number, message.request);
    case "abort":
      return under.get(message.number)?.abort();
    case "warm":
      // Its failure is told by the run that needs it.
      return void sandbox.warm().catch(() => undefined);
  }
});

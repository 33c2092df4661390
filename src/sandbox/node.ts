/** The sandbox in Node: the same compiler and runtime, in a worker thread with the same limits. */
import { createNodeCompiler } from "../compiler/node.ts";
import { builtinModules } from "../modules/index.ts";
import { createSandbox, type SandboxOptions } from "./create.ts";
import { leftOutOf, namesOf } from "./words/names.ts";
import { bootThread } from "./node/realm.ts";
import { keepRealms } from "./realm.ts";
import type { Sandbox } from "./run.ts";

export function createNodeSandbox(options: SandboxOptions = {}): Sandbox {
  const exports = namesOf(builtinModules);
  return createSandbox(
    createNodeCompiler({ modules: Object.keys(exports), exports, leftOut: leftOutOf(builtinModules) }),
    keepRealms({ boot: bootThread }, 1),
    options,
  );
}

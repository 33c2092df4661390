/**
 * What learners' code can import, besides its own files: name -> exports. Each module is a plain object with
 * `__esModule: true` and `default` = itself, so that `import asyncio from "asyncio"`, `import * as asyncio` and
 * `import { sleep } from "asyncio"` all work.
 *
 * `Object.keys(builtinModules)` is the list that the compiler names when it refuses an import.
 */
export interface BuiltinModule {
  readonly __esModule: true;
  readonly default: BuiltinModule;
  readonly [name: string]: unknown;
}

export const builtinModules: Readonly<Record<string, BuiltinModule>> = {};

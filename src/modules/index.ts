/**
 * What learners' code can import, besides its own files: name -> exports. Each module is a plain object with
 * `__esModule: true` and `default` = itself, so that `import asyncio from "asyncio"`, `import * as asyncio` and
 * `import { sleep } from "asyncio"` all work.
 *
 * `Object.keys(builtinModules)` is the list that the compiler names when it refuses an import.
 */
import * as asyncio from "../asyncio/asyncio.ts";
import { leftOut } from "../asyncio/left-out.ts";
import * as concurrentFutures from "./concurrent-futures.ts";
import * as contextlib from "./contextlib.ts";
import * as contextvars from "./contextvars.ts";
import * as inspect from "./inspect.ts";
import { asModule, type BuiltinModule } from "./module.ts";
import * as logging from "./logging.ts";
import * as sys from "./sys.ts";
import * as time from "./time.ts";

export type { BuiltinModule } from "./module.ts";

export const builtinModules: Readonly<Record<string, BuiltinModule>> = {
  asyncio: asModule(asyncio, leftOut, "asyncio"),
  "concurrent.futures": asModule(concurrentFutures),
  contextlib: asModule(contextlib),
  contextvars: asModule(contextvars),
  logging: asModule(logging),
  sys: asModule(sys),
  inspect: asModule(inspect),
  time: asModule(time),
};

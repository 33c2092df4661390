/**
 * What learners' code can import, besides its own files: name -> exports. Each module is a plain object with
 * `__esModule: true` and `default` = itself, so that `import asyncio from "asyncio"`, `import * as asyncio` and
 * `import { sleep } from "asyncio"` all work.
 *
 * `Object.keys(builtinModules)` is the list that the compiler names when it refuses an import.
 */
import * as asyncio from "../asyncio/asyncio.ts";
import { leftOut, leftOutMethods } from "../asyncio/left-out.ts";
import { functions as asyncioFunctions } from "../asyncio/signatures.ts";
import * as concurrentFutures from "./concurrent-futures.ts";
import * as contextlib from "./contextlib.ts";
import * as contextvars from "./contextvars.ts";
import * as inspect from "./inspect.ts";
import { concurrentFuturesLeftOut, contextlibLeftOut, loggingLeftOut, timeLeftOut } from "./left-out.ts";
import { asModule, type BuiltinModule, refuseMethods } from "./module.ts";
import * as logging from "./logging.ts";
import { prepareClasses, functions } from "./signatures.ts";
import * as sys from "./sys.ts";
import * as time from "./time.ts";

export { type BuiltinModule, LEFT_OUT } from "./module.ts";

prepareClasses();
export const builtinModules: Readonly<Record<string, BuiltinModule>> = {
  asyncio: asModule("asyncio", asyncio, leftOut, asyncioFunctions),
  "concurrent.futures": asModule(
    "concurrent.futures",
    concurrentFutures,
    concurrentFuturesLeftOut,
    functions["concurrent.futures"],
  ),
  contextlib: asModule("contextlib", contextlib, contextlibLeftOut, functions.contextlib),
  contextvars: asModule("contextvars", contextvars, {}, functions.contextvars),
  logging: asModule("logging", logging, loggingLeftOut, functions.logging),
  sys: asModule("sys", sys, {}, functions.sys),
  inspect: asModule("inspect", inspect, {}, functions.inspect),
  time: asModule("time", time, timeLeftOut, functions.time),
};
refuseMethods("asyncio", asyncio, leftOutMethods);

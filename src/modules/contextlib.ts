/** The module "contextlib": making context managers, and putting them together. Follows CPython's `Lib/contextlib.py`. */
export { enter } from "../asyncio/compiled/contextmanagers.ts";
export { AsyncExitStack } from "./contextlib/async-exit-stack.ts";
export { asynccontextmanager } from "./contextlib/asynccontextmanager.ts";
export { aclosing, closing } from "./contextlib/closing.ts";
export { contextmanager } from "./contextlib/contextmanager.ts";
export { ExitStack } from "./contextlib/exit-stack.ts";
export { nullcontext } from "./contextlib/nullcontext.ts";
export { suppress } from "./contextlib/suppress.ts";

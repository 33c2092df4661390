/**
 * What the functions and methods of the modules beside asyncio take, as CPython 3.14 has it. How the lines are written:
 * `src/asyncio/python/signatures/signature.ts`.
 */
import { checkMethods } from "../asyncio/python/signatures/checked.ts";
import { stayBound } from "../asyncio/python/stay-bound.ts";
import { AsyncExitStack } from "./contextlib/async-exit-stack.ts";
import { BaseExitStack, ExitStack } from "./contextlib/exit-stack.ts";
import { Formatter } from "./logging/formatter.ts";
import { Handler, StreamHandler } from "./logging/handlers.ts";
import { Logger } from "./logging/logger.ts";

export const functions = {
  "concurrent.futures": `
    as_completed(fs, timeout=)
    wait(fs, timeout=, return_when=)
  `,
  contextlib: `
    aclosing.__init__(thing?)
    asynccontextmanager(func)
    closing.__init__(thing?)
    contextmanager(func)
    nullcontext.__init__(enter_result?=)
  `,
  contextvars: `
    none _contextvars.copy_context()
  `,
  inspect: `
    isasyncgen(object!)
    isawaitable(object!)
    iscoroutine(object!)
    iscoroutinefunction(obj!)
  `,
  logging: `
    basicConfig(**kwargs)
    critical(msg!, *args, **kwargs)
    debug(msg!, *args, **kwargs)
    disable(level=)
    error(msg!, *args, **kwargs)
    exception(msg!, *args, **kwargs)
    fatal(msg!, *args, **kwargs)
    getLevelName(level)
    getLevelNamesMapping()
    getLogger(name=)
    info(msg!, *args, **kwargs)
    log(level, msg!, *args, **kwargs)
    warning(msg!, *args, **kwargs)
  `,
  sys: `
    expected exit(status=, /)
  `,
  time: `
    expected asctime(tuple=, /)
    parsed ctime(seconds=, /)
    parsed gmtime(seconds=, /)
    parsed localtime(seconds=, /)
    none time.monotonic()
    none time.monotonic_ns()
    none time.perf_counter()
    none time.perf_counter_ns()
    one time.sleep(object, /)
    parsed strftime(format, tuple=, /)
    none time.time()
    none time.time_ns()
  `,
};

/** Has the methods of these modules' classes checked, and then those stay bound that are handed on as callbacks. Once. */
export function prepareClasses(): void {
  checkMethods(
    "BaseExitStack",
    BaseExitStack,
    `
    _BaseExitStack.__init__()
    _BaseExitStack.callback(callback, /, *args, **kwds)
    _BaseExitStack.enter_context(cm?)
    _BaseExitStack.pop_all()
    _BaseExitStack.push(exit?)
  `,
  );
  checkMethods("ExitStack", ExitStack, "ExitStack.close()");
  checkMethods(
    "AsyncExitStack",
    AsyncExitStack,
    `
    AsyncExitStack.aclose()
    AsyncExitStack.enter_async_context(cm?)
    AsyncExitStack.push_async_callback(callback, /, *args, **kwds)
    AsyncExitStack.push_async_exit(exit?)
  `,
  );
  checkMethods(
    "Logger",
    Logger,
    `
    Logger.addHandler(hdlr)
    Logger.critical(msg!, *args, **kwargs)
    Logger.debug(msg!, *args, **kwargs)
    Logger.error(msg!, *args, **kwargs)
    Logger.exception(msg!, *args, **kwargs)
    Logger.fatal(msg!, *args, **kwargs)
    Logger.getChild(suffix)
    Logger.getEffectiveLevel()
    Logger.handle(record)
    Logger.hasHandlers()
    Logger.info(msg!, *args, **kwargs)
    Logger.isEnabledFor(level)
    Logger.log(level, msg!, *args, **kwargs)
    Logger.removeHandler(hdlr)
    Logger.setLevel(level)
    Logger.warning(msg!, *args, **kwargs)
  `,
  );
  checkMethods(
    "Handler",
    Handler,
    `
    Handler.__init__(level=)
    Handler.format(record)
    Handler.handle(record)
    Handler.setFormatter(fmt)
    Handler.setLevel(level)
  `,
  );
  checkMethods(
    "StreamHandler",
    StreamHandler,
    `
    StreamHandler.__init__(stream=)
    StreamHandler.emit(record)
    StreamHandler.setStream(stream)
  `,
  );
  checkMethods("Formatter", Formatter, "Formatter.__init__(fmt=, datefmt=, style=, validate=, *, defaults)");
  stayBound(Logger, ["debug", "info", "warning", "error", "exception", "critical", "fatal", "log"]);
}

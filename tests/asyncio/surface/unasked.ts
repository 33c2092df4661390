/** Functions that take what CPython refuses, or say it otherwise, each with its reason. */
const byRuntime = "made by the runtime, never by programs";
const byLoop = "called by the loop, with what it always passes";

export const unasked: Readonly<Record<string, string>> = {
  "asyncio.Handle": byRuntime,
  "asyncio.Server": byRuntime,
  "asyncio.StreamWriter": byRuntime,
  "asyncio.TimerHandle": byRuntime,
  "asyncio.Transport": byRuntime,
  "asyncio.eager_task_factory": byLoop,
  "concurrent.futures.Executor": "the base of pools, of which programs make their own",
  "logging.LogRecord": byRuntime,
  "logging.Logger": "`logging.getLogger(name)` makes them",
  "time.struct_time": byRuntime,
};

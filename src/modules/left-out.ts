/**
 * What CPython 3.14 has in the modules beside asyncio and this course has not, each with the reason; see
 * `src/asyncio/left-out.ts`.
 */
const anyClass =
  "a class with `__enter__` and `__exit__`, or `__aenter__` and `__aexit__`, is a context manager as it is";
const files = "there are no files in a browser's page";
const output = "hand `print` a file, `print(text, { file })`, or `logging` a handler of your own";
const enough = "logging is here as far as asyncio's own messages need it";
const clocks = "there is one clock, and it is virtual: `time.monotonic()`";

type LeftOut = Readonly<Record<string, string>>;

export const contextlibLeftOut: LeftOut = {
  AbstractContextManager: anyClass,
  AbstractAsyncContextManager: anyClass,
  ContextDecorator: "there are no decorators for functions in JavaScript",
  chdir: files,
  redirect_stdout: output,
  redirect_stderr: output,
};

export const concurrentFuturesLeftOut: LeftOut = {
  InterpreterPoolExecutor: "use `ProcessPoolExecutor`: its workers do not share an interpreter's lock either",
};

export const loggingLeftOut: LeftOut = {
  FileHandler: files,
  BufferingFormatter: enough,
  Filter: enough,
  LoggerAdapter: enough,
  addLevelName: enough,
  captureWarnings: enough,
  getHandlerByName: enough,
  getHandlerNames: enough,
  getLogRecordFactory: enough,
  setLogRecordFactory: enough,
  getLoggerClass: enough,
  setLoggerClass: enough,
  lastResort: enough,
  makeLogRecord: enough,
  raiseExceptions: enough,
  shutdown: "handlers here keep nothing back that would have to be flushed",
  warn: "it is deprecated in Python: use `logging.warning()`",
};

export const timeLeftOut: LeftOut = {
  process_time: "only `burn()` takes processor time here, and it says how much",
  process_time_ns: "only `burn()` takes processor time here, and it says how much",
  thread_time: "only `burn()` takes processor time here, and it says how much",
  thread_time_ns: "only `burn()` takes processor time here, and it says how much",
  mktime: "local time is UTC here: `time.time()` counts it",
  strptime: "it has nothing to do with asyncio",
  tzset: "local time is UTC here",
  clock_getres: clocks,
  clock_gettime: clocks,
  clock_gettime_ns: clocks,
  clock_settime: clocks,
  clock_settime_ns: clocks,
  get_clock_info: clocks,
  pthread_getcpuclockid: clocks,
  CLOCK_BOOTTIME: clocks,
  CLOCK_MONOTONIC: clocks,
  CLOCK_MONOTONIC_RAW: clocks,
  CLOCK_PROCESS_CPUTIME_ID: clocks,
  CLOCK_REALTIME: clocks,
  CLOCK_TAI: clocks,
  CLOCK_THREAD_CPUTIME_ID: clocks,
};

/**
 * What CPython's surface has and ours has not, or has otherwise, besides the names that `left-out.ts` lists, which say so
 * themselves when they are used. Each with its reason. A key is the beginning of a line that `compare()` writes; a key
 * that no line begins with is refused, so this list cannot grow old.
 */
const asItIs = "made by the runtime, never by programs";
const factory = "a function here, whose result is what `using` takes: there is no class to look into";
const anything = "`cancel({ msg: 'why' })` works; a message can be anything, so its type does not say so";
const enough = "logging is here as far as asyncio's own messages need it";
const warningsModule = "there is no module `warnings`: the runtime warns by itself";
const nobodyRaises = "nothing here raises it";
const javascript = "JavaScript's own class of that name";

export const absences: Readonly<Record<string, string>> = {
  "asyncio.EventLoop: no parameter selector": "nothing is selected: time is virtual",
  "asyncio.Future.cancel: msg": anything,
  "asyncio.Task.cancel: msg": anything,
  "asyncio.StreamWriter.get_extra_info: default cannot": "`{ default: x }` works; its type is anything",
  "asyncio.Server: ": asItIs,
  "asyncio.IncompleteReadError.with_traceback": "tracebacks are written down by the runtime",
  "asyncio.LimitOverrunError.with_traceback": "tracebacks are written down by the runtime",

  "contextlib.aclosing.": factory,
  "contextlib.closing.": factory,
  "contextlib.nullcontext.": factory,
  "contextlib.suppress.": factory,

  "concurrent.futures.ProcessPoolExecutor: no parameter mp_context": "processes are simulated, in one way",
  "concurrent.futures.ProcessPoolExecutor: no keyword max_tasks_per_child":
    "processes are simulated, in one way",
  "concurrent.futures.ProcessPoolExecutor.kill_workers": "what a simulated process does is done at once",
  "concurrent.futures.ProcessPoolExecutor.terminate_workers": "what a simulated process does is done at once",
  "concurrent.futures.ThreadPoolExecutor.BROKEN": "not documented in Python: what a pool's own code uses",
  "concurrent.futures.ThreadPoolExecutor.prepare_context":
    "not documented in Python: what a pool's own code uses",

  "logging.Formatter": enough,
  "logging.Handler": enough,
  "logging.StreamHandler": enough,
  "logging.Logger.": enough,
  "logging.LogRecord.": enough,
  "logging.LogRecord: ": asItIs,
  "logging.Logger: ": "`logging.getLogger(name)` makes them",

  "time.sleep: object is called seconds": "as its documentation calls it",

  "builtins.Exception is missing": "JavaScript's `Error` is Python's `Exception`",
  "builtins.BaseExceptionGroup.message": "every JavaScript error has it",
  "builtins.ExceptionGroup.message": "every JavaScript error has it",
  "builtins.BaseExceptionGroup.with_traceback": "tracebacks are written down by the runtime",
  "builtins.ExceptionGroup.with_traceback": "tracebacks are written down by the runtime",
  "builtins.TypeError": javascript,
  "builtins.SyntaxError": javascript,
  "builtins.ReferenceError": javascript,
  "builtins.IOError": "an old name of `OSError`",
  "builtins.EnvironmentError": "an old name of `OSError`",
  "builtins._IncompleteInputError": "Python's own prompt raises it",
  ...listed("Error", nobodyRaises, [
    "Buffer",
    "ChildProcess",
    "FloatingPoint",
    "Indentation",
    "IsADirectory",
    "ModuleNotFound",
    "NotADirectory",
    "PythonFinalization",
    "System",
    "Tab",
    "UnboundLocal",
    "Unicode",
    "UnicodeDecode",
    "UnicodeEncode",
    "UnicodeTranslate",
  ]),
  ...listed("Warning", warningsModule, [
    "",
    "Bytes",
    "Deprecation",
    "Encoding",
    "Future",
    "Import",
    "PendingDeprecation",
    "Resource",
    "Runtime",
    "Syntax",
    "Unicode",
    "User",
  ]),
};

function listed(ending: string, reason: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`builtins.${name}${ending} is missing`, reason]));
}

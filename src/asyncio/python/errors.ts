/**
 * Python's exceptions, as far as asyncio and its users need them. JavaScript's `Error` stands for Python's `Exception`,
 * so all of these extend it. `message` is what Python's `str(e)` gives, `args` what was passed, `cause` what
 * `raise ... from` sets (pass `{ cause }` last, as in JavaScript).
 *
 * A little longer than a file should be: it is a list, an error after another, which is easiest to read whole.
 */
import { className, peek } from "./peek.ts";
import { countAsUsual, repr, str, traceStr, tupleOf, typeName } from "./repr.ts";

function isCause(value: unknown): value is { cause: unknown } {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === "cause";
}

/** Few errors have notes, so errors have no field for them. */
const notes = new WeakMap<PythonError, string[]>();

/** What `add_note` was given, without asking a learner's getter. */
export const notesAdded = (error: PythonError): readonly string[] => notes.get(error) ?? [];

/** One for all errors that were made without arguments, of which there are many: each cancellation makes one. */
const NO_ARGUMENTS: readonly unknown[] = Object.freeze(tupleOf([]));

/** The base of Python's exceptions here. Learners extend it, or `Error`, alike. */
export class PythonError extends Error {
  /** What it was made with, as a tuple. */
  readonly args: readonly unknown[];

  constructor(...args: unknown[]) {
    const last = args.at(-1);
    const options = isCause(last) ? last : undefined;
    if (options !== undefined) args.pop();
    super("", options);
    this.args = args.length === 0 ? NO_ARGUMENTS : tupleOf(args);
    Object.defineProperty(this, "message", {
      value: this._describe(args),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }

  /** Python's `str(e)`. */
  protected _describe(args: readonly unknown[]): string {
    if (args.length === 0) return "";
    return args.length === 1 ? str(args[0]) : `(${args.map((arg) => repr(arg)).join(", ")})`;
  }

  /** As in a template string: Python's `str(error)`. */
  override toString(): string {
    return str(this);
  }

  /** Lines that tracebacks show below the error: Python's `__notes__`. */
  get __notes__(): readonly string[] {
    return notesAdded(this);
  }

  /** Adds a line, or several, that tracebacks show below the error. */
  add_note(note: string): void {
    if (typeof note !== "string") {
      throw new TypeError(`add_note() argument must be str, not ${typeName(note)}`);
    }
    const list = notes.get(this);
    if (list === undefined) notes.set(this, [note]);
    else list.push(note);
  }

  /** The name of its class. */
  override get name(): string {
    return className(this);
  }
  override set name(name: string) {
    Object.defineProperty(this, "name", { value: name, writable: true, configurable: true });
  }
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- asked for, and never called
countAsUsual(PythonError.prototype.toString);

/** Errors that Python keeps apart from `Exception`: nothing that handles ordinary failures should catch them. */
export class BaseException extends PythonError {}
/**
 * Raised by Python where a generator is closed. Here closing is JavaScript's `return()`, and nothing raises
 * it.
 */
export class GeneratorExit extends BaseException {}
/** Raised by Ctrl-C in a terminal; it ends the loop and the program. */
export class KeyboardInterrupt extends BaseException {}
/**
 * Ends the program: `sys.exit()` raises it. Caught nowhere, it is no error: nothing or 0 ends the program quietly, another
 * number is its exit code, and anything else is printed to stderr.
 */
export class SystemExit extends BaseException {
  /** What `sys.exit()` was given: null for nothing. */
  get code(): unknown {
    if (this.args.length === 0) return null;
    return this.args.length === 1 ? this.args[0] : this.args;
  }
}
/**
 * Raised where a task awaits, when it has been cancelled. Clean up, then let it go on: do not swallow it. In JavaScript, a
 * bare `catch` catches it too. Follows CPython's Lib/asyncio/exceptions.py.
 */
export class CancelledError extends BaseException {}

/** The base of what goes wrong in arithmetic. */
export class ArithmeticError extends PythonError {}
/** A number is too large. */
export class OverflowError extends ArithmeticError {}
/** Division by zero, for programs that raise it themselves: in JavaScript, `1 / 0` is Infinity. */
export class ZeroDivisionError extends ArithmeticError {}
/** Something that had to hold does not. */
export class AssertionError extends PythonError {}
/** An object has no attribute of that name, or the course leaves it out. */
export class AttributeError extends PythonError {}
/** The input is over. */
export class EOFError extends PythonError {}
/** Something cannot be imported. */
export class ImportError extends PythonError {}
/** The base of KeyError and IndexError; a context variable without a value raises it itself. */
export class LookupError extends PythonError {}
/** There is no item at that place. */
export class IndexError extends LookupError {}
/** There is no such key. Its text is the key's repr. */
export class KeyError extends LookupError {
  protected override _describe(args: readonly unknown[]): string {
    return args.length === 1 ? repr(args[0]) : super._describe(args);
  }
}
/** There is no memory left. */
export class MemoryError extends PythonError {}
/** There is no such name. */
export class NameError extends PythonError {}
/** The base of what goes wrong outside the program: connections, files. `new OSError(errno, strerror)`. */
export class OSError extends PythonError {
  /** The number of the error; null if it was made with less than two arguments. */
  get errno(): unknown {
    return this.args.length >= 2 ? this.args[0] : null;
  }
  /** The text of the error; null if it was made with less than two arguments. */
  get strerror(): unknown {
    return this.args.length >= 2 ? this.args[1] : null;
  }
  protected override _describe(args: readonly unknown[]): string {
    if (args.length === 2) return `[Errno ${str(args[0])}] ${str(args[1])}`;
    return super._describe(args);
  }
}
/** An operation would block. */
export class BlockingIOError extends OSError {}
/** The base of what goes wrong with a connection. */
export class ConnectionError extends OSError {}
/** Written to a connection whose other end is closed. */
export class BrokenPipeError extends ConnectionError {}
/** The other side gave the connection up. */
export class ConnectionAbortedError extends ConnectionError {}
/** Nobody listens there: `asyncio.open_connection()` raises it. */
export class ConnectionRefusedError extends ConnectionError {}
/** The other side cut the connection. */
export class ConnectionResetError extends ConnectionError {}
/** The file exists already. */
export class FileExistsError extends OSError {}
/** There is no such file. */
export class FileNotFoundError extends OSError {}
/** A signal interrupted a call. */
export class InterruptedError extends OSError {}
/** The operation is not allowed. */
export class PermissionError extends OSError {}
/** There is no such process. */
export class ProcessLookupError extends OSError {}
/** Raised by `timeout()` and `wait_for()` when the time is up. Follows CPython's Lib/asyncio/exceptions.py. */
export class TimeoutError extends OSError {}
/** Something is used in a way, or at a time, in which it cannot be used. */
export class RuntimeError extends PythonError {}
/** Whoever extends the class has to define this. */
export class NotImplementedError extends RuntimeError {}
/** Calls, or awaits, are nested too deep. */
export class RecursionError extends RuntimeError {}
/** Says that an iteration is over; raised by `__anext__` of a learner's own iterator, and by `anext()`. */
export class StopAsyncIteration extends PythonError {}
/** Raised by `coro.send()` when the coroutine returns; `value` is what it returned. */
export class StopIteration extends PythonError {
  /** What the coroutine returned. */
  get value(): unknown {
    return this.args.length > 0 ? this.args[0] : null;
  }
}
/** A value of the right type that will not do. */
export class ValueError extends PythonError {}

/**
 * The operation is not allowed in this state: the result of a future that has none yet, for instance.
 * Follows CPython's Lib/asyncio/exceptions.py.
 */
export class InvalidStateError extends PythonError {}
/** Raised by `barrier.wait()` when the barrier is broken or reset. Follows CPython's Lib/threading.py. */
export class BrokenBarrierError extends RuntimeError {}
/** Raised by `get_nowait()` of an empty queue. Follows CPython's Lib/asyncio/queues.py. */
export class QueueEmpty extends PythonError {}
/** Raised by `put_nowait()` of a full queue. Follows CPython's Lib/asyncio/queues.py. */
export class QueueFull extends PythonError {}
/** Raised by `put()` and `get()` after `queue.shutdown()`. Follows CPython's Lib/asyncio/queues.py. */
export class QueueShutDown extends PythonError {}
/**
 * Raised by `reader.readuntil()` when the limit comes before the separator. Follows CPython's
 * Lib/asyncio/exceptions.py.
 */
export class LimitOverrunError extends PythonError {
  /** How many bytes to take off. */
  readonly consumed: number;
  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}
/**
 * Raised by `reader.readexactly()` when the stream ends too early. Follows CPython's
 * Lib/asyncio/exceptions.py.
 */
export class IncompleteReadError extends EOFError {
  /** The bytes that came. */
  readonly partial: Uint8Array;
  /** How many were wanted; null if that is not known. */
  readonly expected: number | null;
  constructor(partial: Uint8Array, expected: number | null) {
    const wanted = expected === null ? "undefined" : String(expected);
    super(`${partial.length} bytes read on a total of ${wanted} expected bytes`);
    this.partial = partial;
    this.expected = expected;
  }
}
/** Raised where a file cannot be sent in the fast way. Follows CPython's Lib/asyncio/exceptions.py. */
export class SendfileNotAvailableError extends RuntimeError {}

/**
 * What ends a program that would not end by itself. Learners' `catch` blocks cannot hold it: the first thing they do is
 * to let it pass (`hooks.caught`).
 */
export class StopProgram extends Error {
  /** The likely cause and the line that would be right. */
  readonly _help: string;
  constructor(message: string, help: string) {
    super(message);
    this._help = help;
  }
  override get name(): string {
    return className(this);
  }
}
export class EndlessLoopError extends StopProgram {}
export class StepLimitError extends StopProgram {}
export class TimeLimitError extends StopProgram {}
export class DeadlockError extends StopProgram {}

/** What Python's `except Exception` would catch. */
export function isException(error: unknown): boolean {
  return !(error instanceof BaseException) && !(error instanceof StopProgram);
}

/** SystemExit and KeyboardInterrupt end the loop; the loop hands every other error to somebody. */
export function endsTheLoop(error: unknown): boolean {
  return error instanceof StopProgram || error instanceof SystemExit || error instanceof KeyboardInterrupt;
}

/** Likely causes of errors whose text is CPython's own, for the reader; kept beside the errors, so that texts stay verbatim. */
const hints = new WeakMap<object, string>();

export function withHint<E extends Error>(error: E, hint: string): E {
  hints.set(error, hint);
  return error;
}

export function hintOf(error: unknown): string | undefined {
  if (error instanceof StopProgram) return error._help;
  return typeof error === "object" && error !== null ? hints.get(error) : undefined;
}

/**
 * A CancelledError without a JavaScript stack. Capturing one is half the cost of a cancel, and it would show the loop's
 * own lines: a CancelledError is thrown in at an await, and its traceback is made of those (`traceback.ts`).
 */
export function cancelledError(args: readonly unknown[]): CancelledError {
  return new BareError(args, args.length === 0 ? "" : messageFrom(args[0]));
}

/** What such an error came through, kept in itself: a weak map is slower than all the rest of a cancel. For `traceback.ts`. */
export const PASSED = Symbol("passed");

/** A task is cancelled whatever its message says, or fails to say. */
function messageFrom(value: unknown): string {
  try {
    return str(value);
  } catch {
    return traceStr(value);
  }
}

interface BareErrorConstructor {
  new (args: readonly unknown[], message: string): CancelledError;
  prototype: CancelledError;
}

/** A plain function, because a class that extends Error cannot leave its constructor, and the capture, out. */
const BareError = function (
  this: { args: readonly unknown[]; message: string; [PASSED]: unknown },
  args: readonly unknown[],
  message: string,
) {
  this.args = args;
  this.message = message;
  this[PASSED] = null;
} as unknown as BareErrorConstructor;
BareError.prototype = CancelledError.prototype;

/** The classes by name, for the learner's global scope. */
export const builtinErrors = {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BlockingIOError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  EOFError,
  FileExistsError,
  FileNotFoundError,
  GeneratorExit,
  ImportError,
  IndexError,
  InterruptedError,
  KeyError,
  KeyboardInterrupt,
  LookupError,
  MemoryError,
  NameError,
  NotImplementedError,
  OSError,
  OverflowError,
  PermissionError,
  ProcessLookupError,
  RecursionError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  SystemExit,
  TimeoutError,
  ValueError,
  ZeroDivisionError,
} as const;

let words: (error: unknown) => void = () => undefined;

/** From now on errors that the engine makes get their words from `reword`; see `InterpreterOptions.reword`. */
export function rewordWith(reword: (error: unknown) => void): void {
  words = reword;
}

/** Puts an error that the engine made into the host's words. Whatever takes an error from the learner's code does this first. */
export function reword(error: unknown): void {
  words(error);
}

/** Text that was thrown is what the error should have said. */
function howToThrow(thrown: unknown): string {
  const isText = typeof thrown === "string";
  const example = isText ? `throw new Error(${JSON.stringify(thrown)})` : 'throw new Error("...")';
  return `What was thrown is ${isText ? `the text ${JSON.stringify(thrown)}` : "not an error"}, and only errors can be raised. Write \`${example};\`, or throw an instance of a class that extends \`Error\`.`;
}

/** What was thrown, as Python would have it: only errors can be raised, and a full stack is a RecursionError. */
export function asPythonError(thrown: unknown): Error {
  words(thrown);
  if (!(thrown instanceof Error)) {
    const error = new TypeError("exceptions must derive from BaseException", { cause: thrown });
    return withHint(error, howToThrow(thrown));
  }
  if (thrown instanceof RangeError && peek(thrown, "message") === "Maximum call stack size exceeded") {
    return new RecursionError("maximum recursion depth exceeded", { cause: thrown });
  }
  return thrown;
}

/**
 * Python's exceptions, as far as asyncio and its users need them. JavaScript's `Error` stands for Python's `Exception`,
 * so all of these extend it. `message` is what Python's `str(e)` gives, `args` what was passed, `cause` what
 * `raise ... from` sets (pass `{ cause }` last, as in JavaScript).
 */
import { repr, str, typeName } from "./repr.ts";

function isCause(value: unknown): value is { cause: unknown } {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === "cause";
}

/** Few errors have notes, so errors have no field for them. */
const notes = new WeakMap<PythonError, string[]>();

/** The base of Python's exceptions here. Learners extend it, or `Error`, alike. */
export class PythonError extends Error {
  /** What it was made with. */
  readonly args: readonly unknown[];

  constructor(...args: unknown[]) {
    const last = args.at(-1);
    const options = isCause(last) ? last : undefined;
    if (options !== undefined) args.pop();
    super("", options);
    this.args = args;
    Object.defineProperty(this, "message", {
      value: this.describe(args),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }

  /** Python's `str(e)`. */
  protected describe(args: readonly unknown[]): string {
    if (args.length === 0) return "";
    return args.length === 1 ? str(args[0]) : `(${args.map((arg) => repr(arg)).join(", ")})`;
  }

  /** Lines that tracebacks show below the error: Python's `__notes__`. */
  get __notes__(): readonly string[] {
    return notes.get(this) ?? [];
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
    return this.constructor.name;
  }
  override set name(name: string) {
    Object.defineProperty(this, "name", { value: name, writable: true, configurable: true });
  }
}

/** Errors that Python keeps apart from `Exception`: nothing that handles ordinary failures should catch them. */
export class BaseException extends PythonError {}
export class GeneratorExit extends BaseException {}
export class KeyboardInterrupt extends BaseException {}
export class SystemExit extends BaseException {}
/** Raised where a task awaits, when it has been cancelled. Clean up, then let it go on: do not swallow it. */
export class CancelledError extends BaseException {}

export class ArithmeticError extends PythonError {}
export class OverflowError extends ArithmeticError {}
export class ZeroDivisionError extends ArithmeticError {}
export class AssertionError extends PythonError {}
export class AttributeError extends PythonError {}
export class EOFError extends PythonError {}
export class ImportError extends PythonError {}
export class LookupError extends PythonError {}
export class IndexError extends LookupError {}
export class KeyError extends LookupError {
  protected override describe(args: readonly unknown[]): string {
    return args.length === 1 ? repr(args[0]) : super.describe(args);
  }
}
export class MemoryError extends PythonError {}
export class NameError extends PythonError {}
export class OSError extends PythonError {
  get errno(): unknown {
    return this.args.length >= 2 ? this.args[0] : null;
  }
  get strerror(): unknown {
    return this.args.length >= 2 ? this.args[1] : null;
  }
  protected override describe(args: readonly unknown[]): string {
    if (args.length === 2) return `[Errno ${str(args[0])}] ${str(args[1])}`;
    return super.describe(args);
  }
}
export class BlockingIOError extends OSError {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class InterruptedError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}
/** Raised by `timeout()` and `wait_for()` when the time is up. */
export class TimeoutError extends OSError {}
export class RuntimeError extends PythonError {}
export class NotImplementedError extends RuntimeError {}
export class RecursionError extends RuntimeError {}
/** Says that an iteration is over; raised by `__anext__` of a learner's own iterator, and by `anext()`. */
export class StopAsyncIteration extends PythonError {}
/** Raised by `coro.send()` when the coroutine returns; `value` is what it returned. */
export class StopIteration extends PythonError {
  get value(): unknown {
    return this.args.length > 0 ? this.args[0] : null;
  }
}
export class ValueError extends PythonError {}

/** The operation is not allowed in this state: the result of a future that has none yet, for instance. */
export class InvalidStateError extends PythonError {}
export class BrokenBarrierError extends RuntimeError {}
export class QueueEmpty extends PythonError {}
export class QueueFull extends PythonError {}
export class QueueShutDown extends PythonError {}
export class LimitOverrunError extends PythonError {
  readonly consumed: number;
  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}
export class IncompleteReadError extends EOFError {
  readonly partial: Uint8Array;
  readonly expected: number | null;
  constructor(partial: Uint8Array, expected: number | null) {
    const wanted = expected === null ? "undefined" : String(expected);
    super(`${partial.length} bytes read on a total of ${wanted} expected bytes`);
    this.partial = partial;
    this.expected = expected;
  }
}
export class SendfileNotAvailableError extends RuntimeError {}

/**
 * What ends a program that would not end by itself. Learners' `catch` blocks cannot hold it: the first thing they do is
 * to let it pass (`hooks.caught`).
 */
export class StopProgram extends Error {
  /** The likely cause and the line that would be right. */
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
  override get name(): string {
    return this.constructor.name;
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
  if (error instanceof StopProgram) return error.help;
  return typeof error === "object" && error !== null ? hints.get(error) : undefined;
}

/**
 * A CancelledError without a JavaScript stack. Capturing one is half the cost of a cancel, and it would show the loop's
 * own lines: a CancelledError is thrown in at an await, and its traceback is made of those (`traceback.ts`).
 */
export function cancelledError(args: readonly unknown[]): CancelledError {
  return new BareError(args, args.length === 0 ? "" : str(args[0]));
}

/** What such an error came through, kept in itself: a weak map is slower than all the rest of a cancel. For `traceback.ts`. */
export const PASSED = Symbol("passed");

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

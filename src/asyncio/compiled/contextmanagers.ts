/**
 * Context managers: `async with` is `await using` here. Python's exit is told the error of the block, and may swallow or
 * replace it; a plain JavaScript disposable is disposed of as usual.
 *
 * What `await using x = value` takes:
 *   - what `await enter(cm)` gave: the way in has been awaited already, and x is what the manager handed out;
 *   - a manager whose entering never waits (a timeout, a task group): it is entered at once;
 *   - a JavaScript disposable.
 * Anything else with `__aenter__` is refused, for its entering has to be awaited, and only `enter` can do that.
 *
 * Over 300 lines, for the way in, what stands in the block and the way out know each other's classes: apart, they would import
 * one another in a circle.
 */
import { ENTER_AT_ONCE, giveAtOnce, isAwaitedHere } from "../coroutines/at-once.ts";
import { Coroutine, isClosing, machineCoroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { CancelledError, GeneratorExit, withHint } from "../python/errors.ts";
import { Holdable } from "../sync/lock.ts";
import { give, Machine } from "../coroutines/machine.ts";
import { type ResumeWith, NEXT, RETURN_NOW } from "../process/outcome.ts";
import { typeName } from "../python/repr.ts";
import { asPythonError } from "../python/errors.ts";
import { recordBlock } from "../process/traceback.ts";
import { dropped } from "../coroutines/never-awaited.ts";

interface AsyncManager {
  __aenter__(): unknown;
  __aexit__(type: unknown, error: unknown, traceback: unknown): unknown;
}

interface SyncManager {
  __enter__(): unknown;
  __exit__(type: unknown, error: unknown, traceback: unknown): unknown;
}

function has(value: unknown, method: string): boolean {
  return (
    (typeof value === "object" || typeof value === "function") &&
    value !== null &&
    typeof (value as Record<string, unknown>)[method] === "function"
  );
}

// The names are spelled out, because engines look up a name that is a variable ten times as slowly.
function isAsyncManager(value: unknown): value is AsyncManager {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  const { __aenter__, __aexit__ } = value as Record<string, unknown>;
  return typeof __aenter__ === "function" && typeof __aexit__ === "function";
}

function isSyncManager(value: unknown): value is SyncManager {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  const { __enter__, __exit__ } = value as Record<string, unknown>;
  return typeof __enter__ === "function" && typeof __exit__ === "function";
}

/** A manager that has been entered: what it handed out, and the way out. */
export class Entered {
  readonly value: unknown;
  readonly manager: AsyncManager | SyncManager;
  constructor(value: unknown, manager: AsyncManager | SyncManager) {
    this.value = value;
    this.manager = manager;
  }
}

const ENTER = libraryCode("enter", "contextlib.ts");

class EnteringAsync extends Machine {
  private readonly manager: AsyncManager;
  private hasBegun = false;

  constructor(manager: AsyncManager) {
    super();
    this.manager = manager;
  }

  resume(_mode: ResumeWith, value: unknown): unknown {
    if (this.hasBegun) return give(new Entered(value, this.manager));
    this.hasBegun = true;
    return this.manager.__aenter__();
  }
}

/** Entering a lock that has to be waited for: in one frame, where the manager's own way would take three. */
class EnteringHeld extends Machine {
  private readonly manager: Holdable;
  private readonly acquiring: Machine;

  constructor(manager: Holdable, acquiring: Machine) {
    super();
    this.manager = manager;
    this.acquiring = acquiring;
  }

  resume(mode: ResumeWith, value: unknown): unknown {
    const given = this.acquiring.resume(mode, value);
    return given === RETURN_NOW ? give(new Entered(null, this.manager)) : given;
  }

  override close(): void {
    this.acquiring.close();
  }
}

function enterHeld(manager: Holdable): Coroutine<Entered> | null {
  if (isAwaitedHere() && manager._takeAtOnce()) return giveAtOnce(new Entered(null, manager));
  const acquiring = manager._acquisition();
  return acquiring === null ? null : machineCoroutine(new EnteringHeld(manager, acquiring), ENTER);
}

/**
 * Enters a context manager: `{ await using value = await enter(manager); ... }`. The block's end awaits its exit. For a
 * manager that is not asynchronous: `using value = enter(manager)`.
 */
export function enter<T>(manager: { __aenter__(): Coroutine<T>; __aexit__: unknown }): Coroutine<T>;
// Typed by what the `using` binds its name to; what is handed to it knows the way out, too.
export function enter<T>(manager: { __enter__(): T; __exit__: unknown }): T;
export function enter(manager: unknown): Coroutine<Entered> | Entered;
export function enter(manager: unknown): Coroutine<Entered> | Entered {
  if (isAsyncManager(manager)) {
    const held = manager instanceof Holdable ? enterHeld(manager) : null;
    return held ?? machineCoroutine<Entered>(new EnteringAsync(manager), ENTER, true);
  }
  if (isSyncManager(manager)) return new Entered(manager.__enter__(), manager);
  const missed = has(manager, "__aexit__") ? "__aenter__" : "__aexit__";
  const error = new TypeError(
    `'${typeName(manager)}' object does not support the asynchronous context manager protocol (missed ${missed} method)`,
  );
  throw withHint(
    error,
    "A context manager has the methods `__aenter__` and `__aexit__`, or `__enter__` and `__exit__`.",
  );
}

/** What one `using` of a block has to do at the block's end. */
interface Exit {
  isAsync: boolean;
  manager: AsyncManager | SyncManager | null;
  /** For a plain disposable. */
  dispose: (() => unknown) | null;
  /** Entered in a `finally` of a coroutine or generator that was being closed already. */
  whileClosing: boolean;
}

/** esbuild's `__using`: notes the way out, and gives what the name is bound to. */
export function using(stack: unknown[], value: unknown, isAsync = false): unknown {
  const exits = stack as Exit[];
  const whileClosing = isClosing();
  if (value instanceof Entered) {
    if (!isAsync && isAsyncManager(value.manager) && !isSyncManager(value.manager)) {
      throw new TypeError(
        "an asynchronous context manager is left with an await: write `await using`, not `using`",
      );
    }
    exits.push({ isAsync, manager: value.manager, dispose: null, whileClosing });
    return value.value;
  }
  if (has(value, ENTER_AT_ONCE as unknown as string)) {
    if (!isAsync) throw needsAwaitUsing(value);
    const entered = (value as { [ENTER_AT_ONCE](): unknown })[ENTER_AT_ONCE]();
    exits.push({ isAsync, manager: value as AsyncManager, dispose: null, whileClosing });
    return entered;
  }
  const disposable = value as Partial<Record<symbol, () => unknown>> | null | undefined;
  const dispose =
    disposable == null
      ? null
      : ((isAsync ? disposable[Symbol.asyncDispose] : undefined) ?? disposable[Symbol.dispose] ?? null);
  if (value === null || value === undefined || dispose !== null) {
    exits.push({ isAsync, manager: null, dispose: dispose?.bind(disposable) ?? null, whileClosing });
    return value;
  }
  // What is both, such as nullcontext(), is entered the way it is asked for.
  if (isSyncManager(value) && !(isAsync && isAsyncManager(value))) {
    if (isAsync) throw missesProtocol(value);
    exits.push({ isAsync, manager: value, dispose: null, whileClosing });
    return value.__enter__();
  }
  throw refusal(value);
}

function missesProtocol(value: unknown): TypeError {
  const error = new TypeError(
    `'${typeName(value)}' object does not support the asynchronous context manager protocol (missed __aexit__ method)`,
  );
  return withHint(error, "It is a plain context manager: write `using x = enter(...)`, without `await`.");
}

function needsAwaitUsing(value: unknown): TypeError {
  const name = typeName(value);
  return new TypeError(
    `'${name}' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'await using'?`,
  );
}

function refusal(value: unknown): TypeError {
  if (value instanceof Coroutine) {
    return withHint(
      new TypeError(
        `'coroutine' object does not support the asynchronous context manager protocol (missed __aexit__ method)`,
      ),
      "The `await` is missing: write `await using x = await enter(...)`.",
    );
  }
  if (isAsyncManager(value)) {
    return withHint(
      new TypeError(
        `entering '${typeName(value)}' has to be awaited: write \`await using _ = await enter(...)\``,
      ),
      "`await using` awaits only the way out; `await enter(...)` awaits the way in, as `async with` does in Python.",
    );
  }
  return new TypeError(
    `'${typeName(value)}' object does not support the asynchronous context manager protocol (missed __aexit__ method)`,
  );
}

/** esbuild's `__callDispose`: leaves what the block entered, last first. Gives a coroutine if that has to be awaited. */
export function callDispose(stack: unknown[], error: unknown, hasError: unknown): unknown {
  const exits = stack as Exit[];
  if (hasError !== true && exits.length === 1 && leaveAtOnce(exits[0]!)) return undefined;
  // Python raises GeneratorExit at the `yield` or `await` where it is closed; JavaScript only runs the `finally` blocks.
  const isClosed = hasError !== true && isClosing() && exits.some((exit) => !exit.whileClosing);
  const block = isClosed ? Block.closed() : new Block(error, hasError === true);
  if (exits.some((exit) => exit.isAsync)) {
    if (block.hasError && error instanceof Error && !(error instanceof CancelledError)) recordBlock(error);
    return machineCoroutine(new Leaving(exits, block), LEAVE);
  }
  for (let exit = exits.pop(); exit !== undefined; exit = exits.pop()) {
    try {
      block.left(exit, leave(exit, block));
    } catch (thrown) {
      block.failed(exit, thrown);
    }
  }
  block.end();
  return undefined;
}

/** A block of one lock, the most frequent: giving it back never waits. */
function leaveAtOnce({ isAsync, manager }: Exit): boolean {
  return isAsync && manager instanceof Holdable && manager._releaseAtOnce();
}

const LEAVE = libraryCode("__aexit__", "contextlib.ts");

/** The end of a block: its exits, last first, of which each may have to be awaited. */
class Leaving extends Machine {
  private readonly exits: Exit[];
  private readonly block: Block;
  /** The exit that is awaited. */
  private current: Exit | null = null;

  constructor(exits: Exit[], block: Block) {
    super();
    this.exits = exits;
    this.block = block;
  }

  override get isBlockEnd(): boolean {
    return true;
  }

  override get blockError(): unknown {
    return this.block.hasError ? this.block.error : null;
  }

  resume(mode: ResumeWith, value: unknown): unknown {
    const { exits, block, current } = this;
    if (current !== null) {
      this.current = null;
      if (mode === NEXT) block.left(current, value);
      else block.failed(current, value);
    } else if (mode !== NEXT) throw value;
    for (let exit = exits.pop(); exit !== undefined; exit = exits.pop()) {
      try {
        const result = leave(exit, block);
        if (isAwaited(exit, result)) {
          this.current = exit;
          return result;
        }
        block.left(exit, result);
      } catch (thrown) {
        block.failed(exit, thrown);
      }
    }
    block.end();
    return give(undefined);
  }
}

function isAwaited({ isAsync, manager }: Exit, result: unknown): boolean {
  if (!isAsync) return false;
  return manager === null ? result instanceof Coroutine : isAsyncManager(manager);
}

function leave(exit: Exit, block: Block): unknown {
  const { manager, dispose, isAsync } = exit;
  if (manager === null) return dispose === null ? undefined : dispose();
  const error = block.hasError ? asPythonError(block.error) : null;
  const type = error === null ? null : error.constructor;
  if (isAsync && isAsyncManager(manager)) return manager.__aexit__(type, error, null);
  return dropped((manager as SyncManager).__exit__(type, error, null));
}

/** The error of a block, as its exits change it. */
class Block {
  error: unknown;
  hasError: boolean;
  /** What its exits are told where the coroutine is closed. It is not thrown: JavaScript is on its way out already. */
  private closing: GeneratorExit | null = null;

  static closed(): Block {
    const block = new Block(new GeneratorExit(), true);
    block.closing = block.error as GeneratorExit;
    return block;
  }

  constructor(error: unknown, hasError: boolean) {
    this.error = error;
    this.hasError = hasError;
  }

  /** An exit is done; if a manager's said true, the error is swallowed. */
  left(exit: Exit, result: unknown): void {
    if (exit.manager !== null && this.hasError && isTrue(result)) {
      this.hasError = false;
      this.error = undefined;
    }
  }

  /** An exit failed: its error takes the place of the block's, as in Python; a disposable's is joined to it, as in JavaScript. */
  failed(exit: Exit, thrown: unknown): void {
    const joins = exit.manager === null && this.hasError && thrown !== this.error;
    this.error = joins
      ? new SuppressedError(thrown, this.error, "An error was suppressed during disposal")
      : thrown;
    this.hasError = true;
  }

  end(): void {
    if (this.hasError && this.error !== this.closing) throw this.error;
  }
}

/** Python's truth: empty containers are false. */
function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Set || value instanceof Map) return value.size > 0;
  return Boolean(value);
}

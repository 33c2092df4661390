/**
 * Context variables: values that belong to a task (PEP 567). A context holds an immutable map, so that a copy, which
 * every task and every callback gets, costs one small object; setting a variable copies the map.
 */
import { checkCall } from "../python/signatures/checked.ts";
import { callable } from "../python/arguments.ts";
import { LookupError, RuntimeError, ValueError } from "../python/errors.ts";
import { repr } from "../python/repr.ts";
import { state } from "./state.ts";

const EMPTY: ReadonlyMap<ContextVar, unknown> = new Map();

/**
 * Values of context variables. `copy_context()` gives a copy of the current ones; every task has its own. Follows PEP 567.
 */
export class Context implements Iterable<ContextVar> {
  /** @internal */ _map: ReadonlyMap<ContextVar, unknown>;
  private _entered = false;

  constructor(map: ReadonlyMap<ContextVar, unknown> = EMPTY) {
    this._map = map;
  }

  /** Calls `fn(...args)` in this context: what it sets stays in here. Raises RuntimeError if the context is entered already. */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): R {
    if (this._entered || state.context === this) {
      throw new RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
    }
    const outer = state.context;
    this._entered = true;
    state.context = this;
    try {
      return callable(fn)(...args);
    } finally {
      state.context = outer;
      this._entered = false;
    }
  }

  /** A context with the same values. */
  copy(): Context {
    return new Context(this._map);
  }

  /** The value that the variable has in here, else `default_`. */
  get(key: ContextVar, default_: unknown = null): unknown {
    return this._map.has(key) ? this._map.get(key) : default_;
  }

  /** True if the variable has a value in here: Python's `variable in context`. */
  has(key: ContextVar): boolean {
    return this._map.has(key);
  }

  /** The variables that have a value in here. */
  keys(): ContextVar[] {
    return [...this._map.keys()];
  }

  /** The values, in the order of `keys()`. */
  values(): unknown[] {
    return [...this._map.values()];
  }

  /** Pairs of variable and value. */
  items(): [ContextVar, unknown][] {
    return [...this._map];
  }

  /** How many variables have a value in here: Python's `len(context)`. */
  get size(): number {
    return this._map.size;
  }

  [Symbol.iterator](): Iterator<ContextVar> {
    return this._map.keys();
  }

  toString(): string {
    return "<_contextvars.Context object>";
  }
}

class Missing {
  toString(): string {
    return "<Token.MISSING>";
  }
}
const MISSING = new Missing();

/**
 * A variable whose value each task has for itself: `const user = new ContextVar("user", { default: "nobody" })`. Make it at
 * the top of a module. Follows PEP 567.
 */
export class ContextVar<T = unknown> {
  /** What reprs call it. */
  readonly name: string;
  private readonly _fallback: { default?: T };

  constructor(name: string, options: { default?: T } = {}) {
    this.name = name;
    this._fallback = options;
  }

  /** The value in the current context, else `otherwise`, else the variable's default; else raises LookupError. */
  get(...otherwise: [] | [T]): T {
    if (arguments.length > 1) checkCall("ContextVar.get", arguments);
    const { _map: map } = state.context;
    const self = this as ContextVar;
    if (map.has(self)) return map.get(self) as T;
    if (otherwise.length === 1) return otherwise[0];
    if ("default" in this._fallback) return this._fallback.default;
    throw new LookupError(this);
  }

  /** Sets the value in the current context. The token takes it back with `reset()`. */
  set(value: T): Token<T> {
    if (arguments.length !== 1) checkCall("ContextVar.set", arguments);
    const { context } = state;
    const self = this as ContextVar;
    const old = context._map.has(self) ? context._map.get(self) : MISSING;
    context._map = new Map(context._map).set(self, value);
    return new Token(this, old, context);
  }

  /** Puts the value back to what it was before the `set()` that gave this token. A token is good for one reset. */
  reset(token: Token<T>): void {
    if (token._used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    if (token._context !== state.context) {
      throw new ValueError(`${repr(token)} was created in a different Context`);
    }
    token._used = true;
    const values = new Map(state.context._map);
    if (token._before === MISSING) values.delete(this);
    else values.set(this, token._before);
    state.context._map = values;
  }

  toString(): string {
    const fallback = "default" in this._fallback ? ` default=${repr(this._fallback.default)}` : "";
    return `<ContextVar name=${repr(this.name)}${fallback}>`;
  }
}

/** What `ContextVar.set()` gives: the way back. Works as a context manager: `using _ = enter(variable.set(1))`. */
export class Token<T = unknown> {
  /** The `old_value` of a variable that had none. */
  static readonly MISSING = MISSING;
  /** The variable that was set. */
  readonly var: ContextVar<T>;
  /** @internal */ readonly _before: unknown;
  /** @internal */ readonly _context: Context;
  /** @internal */ _used = false;

  constructor(variable: ContextVar<T>, before: unknown, context: Context) {
    this.var = variable;
    this._before = before;
    this._context = context;
  }

  /** The value before, or `Token.MISSING`. */
  get old_value(): unknown {
    return this._before;
  }

  /** What `using` does: nothing more. */
  __enter__(): this {
    return this;
  }

  /** What the end of the block does: resets the variable. */
  __exit__(): void {
    this.var.reset(this);
  }

  toString(): string {
    return `<Token${this._used ? " used" : ""} var=${repr(this.var)}>`;
  }
}

/** A copy of the current context: what a task is given when it is made. */
export function copy_context(): Context {
  return new Context(state.context._map);
}

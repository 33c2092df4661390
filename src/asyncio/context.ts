/**
 * Context variables: values that belong to a task (PEP 567). A context holds an immutable map, so that a copy, which
 * every task and every callback gets, costs one small object; setting a variable copies the map.
 */
import { LookupError, RuntimeError, ValueError } from "./errors.ts";
import { repr } from "./repr.ts";
import { state } from "./state.ts";

const EMPTY: ReadonlyMap<ContextVar, unknown> = new Map();

/** A set of values of context variables. `copy_context()` gives the current one's copy. */
export class Context implements Iterable<ContextVar> {
  values: ReadonlyMap<ContextVar, unknown>;
  private entered = false;

  constructor(values: ReadonlyMap<ContextVar, unknown> = EMPTY) {
    this.values = values;
  }

  /** Calls `fn(...args)` in this context: what it sets stays in here. Raises RuntimeError if the context is entered already. */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): R {
    if (this.entered || state.context === this) {
      throw new RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
    }
    const outer = state.context;
    this.entered = true;
    state.context = this;
    try {
      return fn(...args);
    } finally {
      state.context = outer;
      this.entered = false;
    }
  }

  copy(): Context {
    return new Context(this.values);
  }

  get(variable: ContextVar, otherwise: unknown = null): unknown {
    return this.values.has(variable) ? this.values.get(variable) : otherwise;
  }

  has(variable: ContextVar): boolean {
    return this.values.has(variable);
  }

  keys(): ContextVar[] {
    return [...this.values.keys()];
  }

  items(): [ContextVar, unknown][] {
    return [...this.values];
  }

  get size(): number {
    return this.values.size;
  }

  [Symbol.iterator](): Iterator<ContextVar> {
    return this.values.keys();
  }

  toString(): string {
    return "<_contextvars.Context object>";
  }
}

const MISSING = Symbol("Token.MISSING");

/** A variable whose value each task has for itself. Make it at the top of a module. */
export class ContextVar<T = unknown> {
  readonly name: string;
  private readonly fallback: { default?: T };

  constructor(name: string, options: { default?: T } = {}) {
    this.name = name;
    this.fallback = options;
  }

  /** The value in the current context, else `otherwise`, else the variable's default; else raises LookupError. */
  get(...otherwise: [] | [T]): T {
    const { values } = state.context;
    const self = this as ContextVar;
    if (values.has(self)) return values.get(self) as T;
    if (otherwise.length === 1) return otherwise[0];
    if ("default" in this.fallback) return this.fallback.default;
    throw new LookupError(this);
  }

  /** Sets the value in the current context. The token takes it back with `reset()`. */
  set(value: T): Token<T> {
    const { context } = state;
    const self = this as ContextVar;
    const old = context.values.has(self) ? context.values.get(self) : MISSING;
    context.values = new Map(context.values).set(self, value);
    return new Token(this, old, context);
  }

  /** Puts the value back to what it was before the `set()` that gave this token. A token is good for one reset. */
  reset(token: Token<T>): void {
    if (token.used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    if (token.context !== state.context) {
      throw new ValueError(`${repr(token)} was created in a different Context`);
    }
    token.used = true;
    const values = new Map(state.context.values);
    if (token.before === MISSING) values.delete(this);
    else values.set(this, token.before);
    state.context.values = values;
  }

  toString(): string {
    const fallback = "default" in this.fallback ? ` default=${repr(this.fallback.default)}` : "";
    return `<ContextVar name=${repr(this.name)}${fallback}>`;
  }
}

/** What `ContextVar.set()` gives: the way back. Works as a context manager: `using _ = enter(variable.set(1))`. */
export class Token<T = unknown> {
  static readonly MISSING = MISSING;
  readonly var: ContextVar<T>;
  /** @internal */ readonly before: unknown;
  /** @internal */ readonly context: Context;
  /** @internal */ used = false;

  constructor(variable: ContextVar<T>, before: unknown, context: Context) {
    this.var = variable;
    this.before = before;
    this.context = context;
  }

  get old_value(): unknown {
    return this.before;
  }

  __enter__(): this {
    return this;
  }

  __exit__(): void {
    this.var.reset(this);
  }

  toString(): string {
    return `<Token${this.used ? " used" : ""} var=${repr(this.var)}>`;
  }
}

/** A copy of the current context: what a task is given when it is made. */
export function copy_context(): Context {
  return new Context(state.context.values);
}

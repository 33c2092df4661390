/** What a context manager is: Python's two protocols, as `enter()` and the exit stacks use them. */
import { AttributeError, withHint } from "../../asyncio/python/errors.ts";
import { typeName } from "../../asyncio/python/repr.ts";

/** The way out of a block: it gets the block's error (its class first) or nothing, and swallows it by returning true. */
export type Exit = (type: unknown, error: unknown, traceback: null) => unknown;

export interface ContextManager<T = unknown> {
  __enter__(): T;
  __exit__: Exit;
}

export interface AsyncContextManager {
  __aenter__(): unknown;
  __aexit__: Exit;
}

export function isContextManager(value: unknown): value is ContextManager {
  return hasMethod(value, "__enter__") && hasMethod(value, "__exit__");
}

export function isAsyncContextManager(value: unknown): value is AsyncContextManager {
  return hasMethod(value, "__aenter__") && hasMethod(value, "__aexit__");
}

export function hasMethod(value: unknown, name: string): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Record<string, unknown>)[name] === "function"
  );
}

/** The refusal of something that cannot be entered, in CPython's words. */
export function notAManager(value: unknown, isAsync: boolean): TypeError {
  const protocol = isAsync ? "asynchronous context manager" : "context manager";
  return new TypeError(`'${qualifiedType(value)}' object does not support the ${protocol} protocol`);
}

function qualifiedType(value: unknown): string {
  const name = typeName(value);
  const own = typeof value === "object" && value !== null && /^[A-Z]/.test(name);
  return own ? `__main__.${name}` : `builtins.${name}`;
}

/** The refusal of a manager made of a generator that is entered again. CPython stumbles over arguments it has thrown away. */
export function usedUp(manager: object): Error {
  return withHint(
    new AttributeError(`'${typeName(manager)}' object has no attribute 'args'`),
    "A context manager made of a generator is good for one block: call its function again for the next.",
  );
}

/** What an exit is called with: the error's class, the error, and no traceback (JavaScript keeps it in the error). */
export function exitArguments(error: unknown): [unknown, unknown, null] {
  return error instanceof Error ? [error.constructor, error, null] : [null, null, null];
}

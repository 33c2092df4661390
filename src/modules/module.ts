/** The shape of a module that learners' code imports. */
import { coroutineFunction, iscoroutinefunction } from "../asyncio/process/library.ts";
import { checkedFunction, readSignatures } from "../asyncio/python/signatures/checked.ts";
import { AttributeError } from "../asyncio/python/errors.ts";

/** What a module leaves out of what Python has: name -> reason. */
export const LEFT_OUT = Symbol("left out");

export interface BuiltinModule {
  readonly __esModule: true;
  readonly default: BuiltinModule;
  readonly [LEFT_OUT]: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}

/**
 * Makes one of its exports: a plain object (`import x from`, `import * as x from` and `import { y } from` all find what
 * they look for) with the names in order. `signatures` says what its functions take, and has them asked for it. Using a name that is left out raises AttributeError with the reason.
 */
export function asModule(
  moduleName: string,
  exports: Readonly<Record<string, unknown>>,
  leftOut: Readonly<Record<string, string>> = {},
  signatures = "",
): BuiltinModule {
  const module: Record<string | symbol, unknown> = {};
  for (const name of Object.keys(exports).sort()) module[name] = exports[name];
  for (const [name, signature] of readSignatures(signatures, `${moduleName}.`)) {
    const fn = exports[name] as (...args: unknown[]) => unknown;
    const asked = checkedFunction(moduleName, name, fn, signature);
    module[name] = iscoroutinefunction(fn) ? coroutineFunction(name, asked) : asked;
  }
  refuse(module, moduleName, leftOut);
  Object.defineProperty(module, "__esModule", { value: true });
  Object.defineProperty(module, "default", { value: module });
  Object.defineProperty(module, LEFT_OUT, { value: leftOut });
  return module as unknown as BuiltinModule;
}

/** The same for methods of classes. */
export function refuseMethods(
  moduleName: string,
  exports: Readonly<Record<string, unknown>>,
  leftOut: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  for (const [name, methods] of Object.entries(leftOut)) {
    refuse((exports[name] as { prototype: object }).prototype, `${moduleName}.${name}`, methods);
  }
}

function refuse(object: object, where: string, leftOut: Readonly<Record<string, string>>): void {
  for (const [name, reason] of Object.entries(leftOut)) {
    const get = () => {
      throw new AttributeError(`${where}.${name} is left out here: ${reason}`);
    };
    Object.defineProperty(object, name, { get });
  }
}

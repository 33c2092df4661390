/** The shape of a module that learners' code imports. */
import { AttributeError } from "../asyncio/errors.ts";

export interface BuiltinModule {
  readonly __esModule: true;
  readonly default: BuiltinModule;
  readonly [name: string]: unknown;
}

/**
 * Makes one of its exports: a plain object (`import x from`, `import * as x from` and `import { y } from` all find what
 * they look for) with the names in order. Using a name that is left out raises AttributeError with the reason.
 */
export function asModule(
  exports: Readonly<Record<string, unknown>>,
  leftOut: Readonly<Record<string, string>> = {},
  moduleName = "",
): BuiltinModule {
  const module: Record<string, unknown> = {};
  for (const name of Object.keys(exports).sort()) module[name] = exports[name];
  for (const [name, reason] of Object.entries(leftOut)) {
    const refuse = () => {
      throw new AttributeError(`${moduleName}.${name} is left out here: ${reason}`);
    };
    Object.defineProperty(module, name, { get: refuse, enumerable: true });
  }
  Object.defineProperty(module, "__esModule", { value: true });
  Object.defineProperty(module, "default", { value: module });
  return module as unknown as BuiltinModule;
}

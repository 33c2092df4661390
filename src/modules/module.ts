/** The shape of a module that learners' code imports. */

export interface BuiltinModule {
  readonly __esModule: true;
  readonly default: BuiltinModule;
  readonly [name: string]: unknown;
}

/**
 * Makes one of its exports: a plain object (`import x from`, `import * as x from` and `import { y } from` all find what
 * they look for) with the names in order.
 */
export function asModule(exports: Readonly<Record<string, unknown>>): BuiltinModule {
  const module: Record<string, unknown> = {};
  for (const name of Object.keys(exports).sort()) module[name] = exports[name];
  Object.defineProperty(module, "__esModule", { value: true });
  Object.defineProperty(module, "default", { value: module });
  return module as unknown as BuiltinModule;
}

/** Links a program's modules, and the built-in ones they import, as CommonJS, and evaluates its entry. */
import type { Hooks } from "../asyncio/options.ts";
import type { CompiledModule, Program } from "../compiler/program.ts";
import type { BuiltinModule } from "../modules/index.ts";

/** What a module's code is wrapped into is called this on the JavaScript stack; see `stack.ts`. */
export const MODULE_FUNCTION = "__yieldpoint_module";

const SCHEME = "yieldpoint:///";

/** The address by which a module's code goes on the JavaScript stack and in developer tools. */
export function moduleUrl(path: string): string {
  return SCHEME + encodeURI(path);
}

/** What an exercise's drivers import as "yieldpoint/driver". No file of a learner's is called that. */
export const KIT = "yieldpoint/driver.ts";
/** By this name it, and it alone, finds what tells the checks something; in all other modules the name stands for nothing. */
const TOOLS = "__yieldpoint_kit";

/** In a line of a JavaScript stack, of whichever browser: the module's path, the line and the column. */
export const MODULE_PLACE = new RegExp(`${SCHEME}(.+?):(\\d+):(\\d+)`);

/** Evaluates a script in the global scope, under an address, and gives the value of its last expression. */
export type Evaluate = (text: string, url: string) => unknown;

/** Given to the module `yieldpoint/driver` alone. */
export interface KitTools {
  /** Tells the checks something, as JSON. */
  report(text: string): void;
  /** A service's function, under the name by which the program calls it, or else `name`. */
  service<Fn>(name: string, fn: Fn): Fn;
  /** That name, while the function runs. */
  nameOfCall(): string | null;
  /** A function that awaits what the program wrote, and is handed a name for it. */
  through<Fn>(name: string, fn: Fn): Fn;
  /** What else there is to say of an error: where in the program it was, innermost first, and the likely cause. */
  explain(error: unknown): { places: { file: string; line: number; column: number }[]; help?: string };
}

export interface Surroundings {
  evaluate: Evaluate;
  hooks: Hooks;
  /** Names that learner code sees without an import. */
  builtins: Readonly<Record<string, unknown>>;
  modules: Readonly<Record<string, BuiltinModule>>;
  /** What the drivers' kit works with, where there are checks. */
  tools?: KitTools;
}

/**
 * What stands before the module's code, on its first line, so that no line moves. The built-in names are parameters of
 * an outer function: the learner's own declarations may use them again.
 */
export function modulePrefix(builtins: Readonly<Record<string, unknown>>): string {
  const names = [...Object.keys(builtins), "__name__", TOOLS].join(",");
  // A method's name is on the stack, and not in scope: a program cannot call itself again.
  return `(function(${names}){return{${MODULE_FUNCTION}(exports,require,module,__yp){"use strict";`;
}

/** `__name__` of a module that was imported: `drivers/slow.ts` is `drivers.slow`. */
function nameOf(path: string): string {
  return path.replace(/\.ts$/, "").replaceAll("/", ".");
}

type ModuleFunction = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  hooks: Hooks,
) => void;

export function runProgram(
  program: Program,
  { evaluate, hooks, builtins, modules, tools }: Surroundings,
): void {
  const prefix = modulePrefix(builtins);
  const sources = new Map(program.modules.map((module) => [module.path, module]));
  const loaded = new Map<string, { exports: unknown }>();

  const load = (source: CompiledModule): unknown => {
    const known = loaded.get(source.path);
    // In a circle of imports this is what the module has exported so far, as in Python.
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(source.path, module);
    const withBuiltins = evaluate(
      `${prefix}${source.code}\n}}.${MODULE_FUNCTION}})`,
      moduleUrl(source.path),
    ) as (...values: unknown[]) => ModuleFunction;
    withBuiltins(
      ...Object.values(builtins),
      source.path === program.entry ? "__main__" : nameOf(source.path),
      source.path === KIT ? tools : undefined,
    ).call(undefined, module.exports, (name) => resolve(source, name), module, hooks);
    return module.exports;
  };

  const resolve = (from: CompiledModule, name: string): unknown => {
    const target = from.imports[name] ?? name;
    const own = sources.get(target);
    if (own !== undefined) return load(own);
    const builtin = modules[target];
    if (builtin !== undefined) return builtin;
    throw new Error(`the compiler let an unknown import pass: ${name} in ${from.path}`);
  };

  const entry = sources.get(program.entry);
  if (entry === undefined) throw new Error(`the program has no module ${program.entry}`);
  // Before any code of the learner's, which could change what it takes for its own.
  const kit = sources.get(KIT);
  if (kit !== undefined) load(kit);
  load(entry);
}

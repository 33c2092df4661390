/**
 * What learners' code sees without an import. TypeScript's names for what async functions give, `Promise` and
 * `AsyncGenerator`, mean the runtime's own classes; so a hover says `Coroutine<number>` where JavaScript has a promise, and what a
 * coroutine has no method for is a type error.
 */
import type { Builtin, Runtime } from "./runtime.ts";

const COROUTINE = "asyncio/coroutines/coroutine.d.ts";
const ASYNC_GENERATOR = "asyncio/coroutines/asyncgen.d.ts";

/** The namespaces by which a global script can name what modules export. */
export const HIDDEN_PREFIX = "yieldpoint_";

/** Gives the declarations of the global names, and changes the runtime's files so that they can be named there. */
export function declareGlobals({ files, builtins }: Runtime): {
  files: Record<string, string>;
  globals: string;
} {
  const changed = { ...files };
  const change = (path: string, how: (text: string) => string) => {
    const text = changed[path];
    if (text === undefined) throw new Error(`the runtime has no ${path}`);
    const next = how(text);
    if (next === text) throw new Error(`${path} is not as it was when this was written`);
    changed[path] = next;
  };
  change(COROUTINE, (text) => `${text}export as namespace ${HIDDEN_PREFIX}coroutine;\n`);
  // TypeScript asks for three parameters.
  change(ASYNC_GENERATOR, (text) =>
    `${text}export as namespace ${HIDDEN_PREFIX}asyncgen;\n`.replace(
      "export declare class AsyncGenerator<T = any>",
      "export declare class AsyncGenerator<T = any, TReturn = any, TNext = any>",
    ),
  );
  changed["builtins.d.ts"] = [
    ...builtins.map(
      ({ name, file, exported }: Builtin) =>
        `export { ${exported === name ? name : `${exported} as ${name}`} } from "./${file.replace(/\.d\.ts$/, ".ts")}";`,
    ),
    `export as namespace ${HIDDEN_PREFIX}builtins;`,
    "",
  ].join("\n");
  // The first name of a class is the one that is shown.
  const globals = [
    `import Coroutine = ${HIDDEN_PREFIX}coroutine.Coroutine;`,
    `import Promise = ${HIDDEN_PREFIX}coroutine.Coroutine;`,
    `import AsyncGenerator = ${HIDDEN_PREFIX}asyncgen.AsyncGenerator;`,
    // In two steps, as TypeScript's own is: only then does it see that awaiting an `R` gives an `R`.
    "type Awaited<T> = T extends { __await__(): infer F } ? (F extends Generator<any, infer V, any> ? V : never) : T;",
    "interface AsyncDisposable { [Symbol.asyncDispose](): any }",
    ...builtins.map(({ name }) => `import ${name} = ${HIDDEN_PREFIX}builtins.${name};`),
    '/** The name of this module: `"__main__"` in the file that is run, as in Python. */',
    "declare const __name__: string;",
    "/** JavaScript's console. Here, `print()` is what programs print with; what the console is told is in the output, too. */",
    'declare const console: { [method in "log" | "info" | "warn" | "error" | "debug"]: (...data: unknown[]) => void };',
    "",
  ].join("\n");
  return { files: changed, globals };
}

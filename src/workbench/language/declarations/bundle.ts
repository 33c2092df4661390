/** All that TypeScript is told about the learner's language, as files of an imaginary disk. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { libFileMap } from "monaco-editor/languages/features/typescript/lib/lib.js";
import { signatureLines } from "../../../asyncio/signatures.ts";
import { builtinModules } from "../../../modules/index.ts";
import { leftOutOf, namesOf } from "../../../sandbox/words/names.ts";
import { declareGlobals } from "./global.ts";
import { declareLanguage, ITERATORS } from "./language.ts";
import { declareRuntime, MODULES } from "./runtime.ts";

export interface Declarations {
  /** Path -> text. `/language.d.ts` is the library; `/globals.d.ts` the names without an import. */
  files: Record<string, string>;
  /** The module that learners import -> the path of its declarations. */
  modules: Record<string, string>;
  /** The names that each module exports, and those of Python's that it leaves out, with the reasons. */
  exports: Record<string, string[]>;
  leftOut: Record<string, Readonly<Record<string, string>>>;
  /** What asyncio's functions (under "") and the methods of its classes take, as `asyncio/signatures.ts` writes it. */
  signatures: Record<string, string>;
}

/** What an exercise's drivers import as "yieldpoint/driver": learners' code itself, so its text is its declaration. */
const KIT = `${fileURLToPath(new URL("../../../../exercises/", import.meta.url))}driver.ts`;

export function makeDeclarations(): Declarations {
  const { files, globals } = declareGlobals(declareRuntime());
  const modules: Record<string, string> = {};
  modules["yieldpoint/driver"] = "/kit/driver.ts";
  const all: Record<string, string> = {
    "/language.d.ts": declareLanguage(libFileMap),
    "/iterators.d.ts": libFileMap[ITERATORS]!.replaceAll(/\/\/\/ <reference [^\n]*\n/g, ""),
    "/globals.d.ts": globals,
    "/kit/driver.ts": readFileSync(KIT, "utf8"),
  };
  for (const [path, text] of Object.entries(files)) all[`/runtime/${path}`] = text;
  for (const [name, file] of Object.entries(MODULES)) {
    const path = `/runtime/module/${name}.d.ts`;
    modules[name] = path;
    all[path] = [
      `export * from "../${file}";`,
      `import * as module from "../${file}";`,
      "export default module;",
      "",
    ].join("\n");
  }
  return {
    files: all,
    modules,
    exports: namesOf(builtinModules),
    leftOut: leftOutOf(builtinModules),
    signatures: signatureLines(),
  };
}

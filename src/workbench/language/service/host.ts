/**
 * An imaginary disk for TypeScript: the declarations, and the files of one workbench. Another workbench's files are another
 * program: they are forgotten when it asks.
 */
import type * as TypeScript from "typescript";
import type { Declarations } from "../declarations/bundle.ts";
import { optionsFor } from "./options.ts";

/** Everything that is always read: the names without an import, and what they stand for. */
const ALWAYS = [
  "/globals.d.ts",
  "/iterators.d.ts",
  "/runtime/builtins.d.ts",
  "/runtime/module/asyncio.d.ts",
  "/runtime/asyncio/coroutine.d.ts",
  "/runtime/asyncio/asyncgen.d.ts",
];

const LIBRARY = "/language.d.ts";

interface Text {
  text: string;
  version: number;
}

export class Disk {
  readonly host: TypeScript.LanguageServiceHost;
  readonly #declarations: Declarations;
  readonly #own = new Map<string, Text>();
  #roots: string[] = [];

  constructor(ts: typeof TypeScript, declarations: Declarations) {
    this.#declarations = declarations;
    const read = (path: string) => this.#own.get(path)?.text ?? declarations.files[path];
    const options = optionsFor(ts);
    this.host = {
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...ALWAYS, ...this.#roots],
      getScriptVersion: (path) => String(this.#own.get(path)?.version ?? 0),
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => "/",
      getDefaultLibFileName: () => LIBRARY,
      fileExists: (path) => read(path) !== undefined,
      readFile: read,
      resolveModuleNameLiterals: (literals, from) =>
        literals.map(({ text }) => {
          const found = this.#resolve(text, from);
          return {
            resolvedModule:
              found === null
                ? undefined
                : {
                    resolvedFileName: found,
                    extension: found.endsWith(".d.ts") ? ts.Extension.Dts : ts.Extension.Ts,
                    isExternalLibraryImport: false,
                    resolvedUsingTsExtension: false,
                  },
          };
        }),
    };
  }

  /** Puts one workbench's files on the disk, and takes the others away; gives the path of each. */
  show(bench: string, files: Readonly<Record<string, string>>): void {
    this.#roots = Object.keys(files).map((file) => pathOf(bench, file));
    for (const [file, text] of Object.entries(files)) {
      const path = pathOf(bench, file);
      const known = this.#own.get(path);
      if (known?.text !== text) this.#own.set(path, { text, version: (known?.version ?? 0) + 1 });
    }
  }

  /** The modules that can be imported by name. */
  get modules(): Readonly<Record<string, string>> {
    return this.#declarations.modules;
  }

  #resolve(specifier: string, from: string): string | null {
    const named = this.#declarations.modules[specifier];
    if (named !== undefined) return named;
    if (!specifier.startsWith(".")) return null;
    const path = join(from, specifier);
    const candidates = from.startsWith("/runtime/")
      ? [path.replace(/\.ts$/, ".d.ts")]
      : [path, `${path}.ts`, path.replace(/\.js$/, ".ts")];
    const exists = (candidate: string) =>
      this.#roots.includes(candidate) || candidate in this.#declarations.files;
    return candidates.find(exists) ?? null;
  }
}

export const pathOf = (bench: string, file: string) => `/bench/${encodeURIComponent(bench)}/${file}`;

function join(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

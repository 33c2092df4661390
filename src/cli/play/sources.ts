/** A program's files from the disk: the entry, and what it imports with `./` and `../`, as far as that is there. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import type { Sources } from "../../compiler/program.ts";
import { plainText } from "../../grader/reading/plain-text.ts";

export interface Loaded {
  sources: Sources;
  entry: string;
}

/** `import x from "./y"`, `import "./y"`, `export ... from "./y"`. One too many (in a comment) does no harm. */
const RELATIVE_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"'\n]+)["']/g;

/**
 * The file that `name` means: from the folder the person called from. npm runs scripts in the project's folder and tells
 * the person's in INIT_CWD, which can be stale in nested runs, so it comes second.
 */
export function findFile(name: string): string | null {
  const folders = [process.cwd(), process.env["INIT_CWD"] ?? process.cwd()];
  return folders.map((folder) => resolve(folder, name)).find(isFile) ?? null;
}

/** Reads a program. Its files are named from the deepest folder that holds them all, so a lone file is `main.ts`. */
export function loadProgram(path: string): Loaded {
  const texts = new Map<string, string>();
  const waiting = [path];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file)) continue;
    const text = plainText(readFileSync(file, "utf8"));
    texts.set(file, text);
    for (const [, target = ""] of text.matchAll(RELATIVE_IMPORT)) {
      // What is not there is left out: the compiler says so, at the line of the import.
      const found = [target, `${target}.ts`, `${target}/index.ts`, target.replace(/\.js$/, ".ts")]
        .map((each) => resolve(dirname(file), each))
        .find(isFile);
      if (found !== undefined) waiting.push(found);
    }
  }
  const root = commonFolder([...texts.keys()]);
  const named = (file: string) => relative(root, file).split(sep).join("/");
  return {
    sources: Object.fromEntries([...texts].map(([file, text]) => [named(file), text])),
    entry: texts.size === 1 ? basename(path) : named(path),
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function commonFolder(files: readonly string[]): string {
  let [folder = "."] = files.map((file) => dirname(file));
  while (!files.every((file) => file.startsWith(folder === sep ? sep : folder + sep)))
    folder = dirname(folder);
  return folder;
}

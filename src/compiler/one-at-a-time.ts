/**
 * Gives esbuild one file after the other. It has one thread, so this costs nothing, and it is known which file esbuild
 * was at when it died or gave no answer.
 */
import { moduleSuffix, type Transform } from "./esbuild.ts";
import type { Compiled, Sources } from "./program.ts";
import { Source } from "./source.ts";

/** What esbuild was given: the file's name, and its text as it was handed over. */
export interface GivenFile {
  path: string;
  text: string;
}

export function oneAtATime(transform: Transform, begin: (file: GivenFile) => void): Transform {
  let last: Promise<unknown> = Promise.resolve();
  return (text, options) => {
    const result = last.then(() => {
      begin({ path: options.sourcefile ?? "", text });
      return transform(text, options);
    });
    last = result.catch(() => undefined);
    return result;
  };
}

/** What is told of a program with the file at which the compiler died or gave no answer; null if the file is another's. */
export function gaveUpOn(sources: Sources, file: GivenFile | null): Compiled | null {
  if (file === null || !Object.hasOwn(sources, file.path)) return null;
  const source = new Source(file.path, sources[file.path]!);
  if (source.text + moduleSuffix !== file.text) return null;
  const longest = source.lines.reduce(
    (most, line, n) => (line.length > source.lines[most]!.length ? n : most),
    0,
  );
  const isLong = source.lines[longest]!.length > LONG_LINE;
  const line = isLong ? longest + 1 : 1;
  const complaint = {
    code: "too-deep",
    message: "The compiler gave up on this file: something in it is nested too deeply or is too long.",
    help: "Move inner parts into functions of their own, and let the program make long data itself.",
    length: source.lines[line - 1]!.length,
  };
  return { ok: false, diagnostics: [source.complain({ file: file.path, line, column: 1 }, complaint)] };
}

/** What nests too deeply without many lines is in a line with so many characters. */
const LONG_LINE = 1_000;

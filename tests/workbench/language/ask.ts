/** The editor's language service, as its worker has it: Monaco's own TypeScript over the runtime's declarations. */
import type * as TypeScript from "typescript";
import { makeDeclarations } from "../../../src/workbench/language/declarations/bundle.ts";
import { applyEdits } from "../../../src/workbench/language/service/findings.ts";
import { Language, type Program } from "../../../src/workbench/language/service/language.ts";

/** As Node loads it: the tests' own bundler would read nine million characters for nothing. */
const { typescript } = (await import(
  /* @vite-ignore */ import.meta
    .resolve("monaco-editor/languages/features/typescript/lib/typescriptServices.js")
)) as { typescript: typeof TypeScript };

export const ts = typescript;
export const declarations = makeDeclarations();
export const language = new Language(typescript, declarations);

/** Where it is asked stands a `|`. */
export function at(text: string): { program: Program; offset: number } {
  const offset = text.indexOf("|");
  return { program: program(text.replace("|", "")), offset };
}

export const program = (text: string): Program => ({
  bench: "test",
  files: { "main.ts": text },
  file: "main.ts",
});

/** Each finding: its code, what it is about, and what it says. */
export const findings = (text: string): string[][] =>
  language
    .diagnose(program(text))
    .map(({ code, start, length, message }) => [code, text.slice(start, start + length), message]);

/** The text after the fix of that title. */
export function mended(text: string, title: string): string {
  const fixes = language.diagnose(program(text)).flatMap((finding) => finding.fixes);
  const fix = fixes.find((each) => each.title === title);
  if (fix === undefined) throw new Error(`no ${title} among: ${fixes.map((each) => each.title).join(", ")}`);
  return applyEdits(text, fix.edits);
}

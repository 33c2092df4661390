/** Shared by the compiler's tests: one esbuild for a test file, and ways to compile that fail with what was said. */
import * as esbuild from "esbuild-wasm";

import { compile, type CompileOptions } from "../../src/compiler/compile.ts";
import type { CompiledModule, Diagnostic, Program, Site, Sources } from "../../src/compiler/program.ts";

export const builtins: CompileOptions = { modules: ["asyncio", "time", "contextlib"] };

/** Compiles a program whose file is `main.ts`, or several files of which `main.ts` is the entry. */
export async function program(files: string | Sources, options = builtins): Promise<Program> {
  const compiled = await compile(esbuild.transform, sourcesOf(files), "main.ts", options);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(describe).join("\n"));
  return compiled.program;
}

/** What is said about a program that does not compile. */
export async function complaints(files: string | Sources, options = builtins): Promise<Diagnostic[]> {
  const compiled = await compile(esbuild.transform, sourcesOf(files), "main.ts", options);
  if (compiled.ok) throw new Error("it compiles");
  return compiled.diagnostics;
}

/** The same as lines of text, to be compared whole. */
export async function said(files: string | Sources, options = builtins): Promise<string[]> {
  return (await complaints(files, options)).map(describe);
}

/** What is said of a program that compiles nevertheless. */
export async function warnings(files: string | Sources, options = builtins): Promise<string[]> {
  const compiled = await compile(esbuild.transform, sourcesOf(files), "main.ts", options);
  if (!compiled.ok) throw new Error("it does not compile");
  return compiled.warnings.map(describe);
}

export function describe(complaint: Diagnostic): string {
  const { file, line, column, length, code, message, help } = complaint;
  return `${file}:${line}:${column}+${length} ${code}: ${message}${help === undefined ? "" : `\n  ${help.replaceAll("\n", "\n  ")}`}`;
}

export function mainOf(compiled: Program): CompiledModule {
  return compiled.modules.find(({ path }) => path === compiled.entry)!;
}

/** The code after the preamble. */
export function learnersCode(module: CompiledModule): string {
  const mark = "__ype = [];\n";
  return module.code.slice(module.code.indexOf(mark) + mark.length);
}

/** `line:column kind name 'text in the source'` for each site but the first. */
export function sitesOf(compiled: Program, files: string | Sources): string[] {
  const sources = sourcesOf(files);
  return compiled.sites.slice(1).map((site) => describeSite(site, sources));
}

function describeSite({ file, line, column, kind, qualname }: Site, sources: Sources): string {
  const text = sources[file]!.split(/\r?\n/)[line - 1]!.slice(column - 1);
  return `${line}:${column} ${kind}${qualname === undefined ? "" : ` ${qualname}`} | ${text.slice(0, 16).trim()}`;
}

function sourcesOf(files: string | Sources): Sources {
  return typeof files === "string" ? { "main.ts": files } : files;
}

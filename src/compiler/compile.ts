/**
 * The compiler: a learner's TypeScript in, runnable modules with their table of sites out, or diagnostics in the
 * learner's words and lines. Pure: esbuild's `transform` is handed in, so that the page and Node run the same code.
 *
 *     source -> esbuild (types away, async and await to generators) -> the site pass -> code, map, sites
 */
import {
  explain,
  explainPasted,
  withoutEchoes,
  explainSlips,
  explainStrictness,
} from "./complaints/explain.ts";
import { lower, type Transform } from "./esbuild.ts";
import { checkLinks, type Linked } from "./links.ts";
import { NotStrict, StackExhausted } from "./lowered.ts";
import { refuseLongFile } from "./long-file.ts";
import { refuseDeepNesting, tooDeep } from "./nesting.ts";
import { instrument, type Instrumented } from "./pass/instrument.ts";
import type { Compiled, CompiledModule, Diagnostic, Program, Site, Sources } from "./program.ts";
import { resolve } from "./resolve.ts";
import { Source } from "./source.ts";

/** What a program may import besides its own files. */
export interface CompileOptions {
  /** The names of the built-in modules, such as `asyncio`. */
  modules: readonly string[];
  /** What each built-in module exports; a wrong name is then refused with "did you mean". Optional, module by module. */
  exports?: Readonly<Record<string, readonly string[]>>;
  /** What each built-in module leaves out of what Python has, with the reason, which is then told. */
  leftOut?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A started compiler. One start serves many compiles. */
export interface Compiler {
  /**
   * Never rejects for what the learner wrote; that comes back as diagnostics. Where the signal ends it, it rejects, and the
   * next compile works.
   */
  compile(sources: Sources, entry: string, signal?: AbortSignal): Promise<Compiled>;
  /** Does a throwaway transform, so that the next compile is fast. */
  warm(): Promise<void>;
  /** Ends what the compiler started, so that a process can exit. */
  dispose(): void;
}

/** Compiles the files that the entry reaches by imports. */
export async function compile(
  transform: Transform,
  sources: Sources,
  entry: string,
  options: CompileOptions,
): Promise<Compiled> {
  const state: State = {
    sites: [{ file: "", line: 0, column: 0, kind: "module" }],
    modules: [],
    linked: new Map(),
    errors: [],
    warnings: [],
  };
  const waiting = [entry];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (state.linked.has(path)) continue;
    waiting.push(...(await compileModule(transform, path, sources, options, state)));
  }
  if (state.errors.length === 0) state.errors.push(...checkLinks(state.linked, options));
  if (state.errors.length > 0) return { ok: false, diagnostics: inOrder(state.errors) };
  const program: Program = { entry, modules: state.modules, sites: state.sites };
  return { ok: true, program, warnings: inOrder(state.warnings) };
}

interface State {
  sites: Site[];
  modules: CompiledModule[];
  linked: Map<string, Linked>;
  errors: Diagnostic[];
  warnings: Diagnostic[];
}

/** Adds one module to the state; gives the files that it imports. */
async function compileModule(
  transform: Transform,
  path: string,
  sources: Sources,
  options: CompileOptions,
  state: State,
): Promise<string[]> {
  const source = new Source(path, sources[path] ?? "");
  const linked: Linked = { source, imports: {}, uses: [], exports: [], reexports: [] };
  state.linked.set(path, linked);
  if (!Object.hasOwn(sources, path)) {
    const complaint = {
      code: "no-entry",
      message: `There is no file ${JSON.stringify(path)} to start.`,
      length: 1,
    };
    state.errors.push(source.complain({ file: path, line: 1, column: 1 }, complaint));
    return [];
  }

  const refused = refuseLongFile(source) ?? refuseDeepNesting(source);
  if (refused !== null) {
    state.errors.push(refused);
    return [];
  }
  const lowering = await lower(transform, source.text, path);
  const pasted = explainPasted(source, lowering.ok);
  if (pasted.length > 0) {
    // What a parser says of them is an echo.
    state.errors.push(...pasted);
    return [];
  }
  if (!lowering.ok) {
    const { errors } = separate(explainSlips(source, false, explain(source, lowering.errors)));
    state.errors.push(...errors);
    return [];
  }
  const { errors, warnings } = separate(
    explainSlips(source, true, explain(source, lowering.warnings, "warning")),
  );
  state.errors.push(...errors);
  state.warnings.push(...warnings);

  const made = instrumentOrRefuse(source, lowering.code, lowering.map, state);
  if (made === null) return [];
  state.errors.push(...withoutEchoes(source, made.diagnostics));
  Object.assign(linked, { uses: made.uses, exports: made.exports, reexports: made.reexports });

  const files: string[] = [];
  for (const { specifier, place } of made.imports) {
    const resolution = resolve(specifier, path, sources, options.modules);
    if (resolution.kind === "refused") {
      const { message, help } = resolution;
      const length = specifier.length + 2;
      state.errors.push(source.complain(place, { code: "unknown-import", message, help, length }));
      continue;
    }
    linked.imports[specifier] = resolution.kind === "file" ? resolution.path : resolution.name;
    if (resolution.kind === "file") files.push(resolution.path);
  }
  const names = Object.fromEntries(made.uses.map(({ code, local }) => [code, local]));
  state.modules.push({ path, code: made.code, map: made.map, imports: linked.imports, names });
  return files;
}

/** What nests without brackets, a thousand arrows say, is too deep for acorn or for the walk. */
function instrumentOrRefuse(source: Source, code: string, map: string, state: State): Instrumented | null {
  try {
    return instrument(source, code, map, state.sites);
  } catch (error) {
    if (error instanceof NotStrict) {
      state.errors.push(explainStrictness(source, error));
      return null;
    }
    if (!(error instanceof RangeError) && !(error instanceof StackExhausted)) throw error;
    state.errors.push(tooDeep(source));
    return null;
  }
}

function separate(diagnostics: Diagnostic[]): { errors: Diagnostic[]; warnings: Diagnostic[] } {
  return {
    errors: diagnostics.filter(({ severity }) => severity === "error"),
    warnings: diagnostics.filter(({ severity }) => severity === "warning"),
  };
}

/** By file, as first met, then by line and column; each said once. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const once = new Map(
    diagnostics.map((each) => [`${each.file}:${each.line}:${each.column}:${each.code}`, each]),
  );
  return [...once.values()].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

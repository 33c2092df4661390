/** Whether what a module imports by name is exported where it comes from: a misspelt name is told before anything runs. */
import type { CompileOptions } from "./compile.ts";
import type { Use } from "./pass/imports.ts";
import type { Diagnostic } from "./program.ts";
import type { Source } from "./source.ts";
import { list, nearest } from "./spelling.ts";

/** A module of the program with what links it to others. */
export interface Linked {
  source: Source;
  /** As written -> a path of the program or a built-in's name. */
  imports: Record<string, string>;
  uses: readonly Use[];
  exports: readonly string[];
  reexports: readonly string[];
}

export function checkLinks(modules: ReadonlyMap<string, Linked>, options: CompileOptions): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { source, imports, uses } of modules.values()) {
    const told = new Set<string>();
    for (const use of uses) {
      const target = imports[use.specifier];
      const names = target === undefined ? null : exportsOf(target, modules, options, new Set());
      if (names === null || names.has(use.name) || told.has(`${use.specifier} ${use.name}`)) continue;
      told.add(`${use.specifier} ${use.name}`);
      diagnostics.push(source.complain(use.place, missing(use, names)));
    }
  }
  return diagnostics;
}

/** What can be imported from a module; null where that is not known. */
function exportsOf(
  target: string,
  modules: ReadonlyMap<string, Linked>,
  options: CompileOptions,
  visiting: Set<string>,
): Set<string> | null {
  const module = modules.get(target);
  if (module === undefined) {
    const names = options.exports?.[target];
    return names === undefined ? null : new Set([...names, "default"]);
  }
  visiting.add(target);
  const names = new Set(module.exports);
  for (const specifier of module.reexports) {
    const from = module.imports[specifier];
    if (from === undefined || visiting.has(from)) continue;
    const more = exportsOf(from, modules, options, visiting);
    if (more === null) return null;
    for (const name of more) if (name !== "default") names.add(name);
  }
  return names;
}

function missing({ specifier, name, local }: Use, names: ReadonlySet<string>): ReturnType<typeof complaint> {
  const from = JSON.stringify(specifier);
  if (name === "default") {
    const example = names.has(local) ? local : [...names][0];
    return complaint(
      `${from} has no default export.`,
      example === undefined
        ? `It exports nothing: write \`export\` before what others may import.`
        : `Name what you want of it: \`import { ${example} } from ${from};\``,
      local,
    );
  }
  const near = nearest(name, names);
  const exported = [...names].filter((each) => each !== "default");
  let help = exported.length > 12 ? undefined : `It exports ${list(exported)}.`;
  if (exported.length === 0) help = "It exports nothing: write `export` before what others may import.";
  if (near !== null) help = `Did you mean \`${near}\`?`;
  return complaint(`${from} has no export named \`${name}\`.`, help, local);
}

function complaint(message: string, help: string | undefined, local: string) {
  return { code: "unknown-export", message, ...(help === undefined ? {} : { help }), length: local.length };
}

/** Whether what a module imports by name is exported where it comes from: a misspelt name is told before anything runs. */
import type { CompileOptions } from "./compile.ts";
import type { Use } from "./pass/imports.ts";
import type { Diagnostic, Place } from "./program.ts";
import type { Complaint, Source } from "./source.ts";
import { quotedList, nearest } from "./spelling.ts";

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
      if (target === undefined) continue;
      const names = exportsOf(target, modules, options, new Set());
      if (names === null || names.has(use.name) || told.has(`${target} ${use.name}`)) continue;
      told.add(`${target} ${use.name}`);
      const reason = modules.has(target) ? undefined : options.leftOut?.[target]?.[use.name];
      const complaint =
        reason === undefined
          ? missing(use, target, modules.get(target)?.source, names)
          : { code: "left-out", message: `${target}.${use.name} is left out here: ${reason}` };
      const place = specifierOf(use, source);
      const { length } = source.nameAt(place ?? use.place);
      diagnostics.push(source.complain(place ?? use.place, { ...complaint, length }));
    }
  }
  return diagnostics;
}

/** Where the import statement says the name. */
export function specifierOf(
  { name, local, specifier }: Pick<Use, "name" | "local" | "specifier">,
  { path, lines }: Pick<Source, "path" | "lines">,
): Place | null {
  const wanted = name === "default" ? local : name;
  const from = new RegExp(`["'\`]${literally(specifier)}["'\`]`);
  const whole = wholeName(wanted);
  // Imports stand at the top; one may go over several lines, each begins with the word. No line is read twice.
  let found: Place | null = null;
  for (const [index, text] of lines.entries()) {
    if (/^\s*(?:import|export)\b/.test(text)) found = null;
    const column: number = found === null ? text.search(whole) : -1;
    if (column !== -1) found = { file: path, line: index + 1, column: column + 1 };
    if (found !== null && from.test(text)) return found;
  }
  return null;
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

/** `own` is the source of the module, if it is one of the program's files. */
function missing(
  use: Use,
  target: string,
  own: Source | undefined,
  names: ReadonlySet<string>,
): Omit<Complaint, "length"> {
  const { specifier, name, local } = use;
  const from = own === undefined ? JSON.stringify(target) : target;
  const named = [...names].filter((each) => each !== "default");
  const isDefault = name === "default";
  const complaint = {
    code: "missing-export",
    message: isDefault ? `${from} has no default export.` : `${from} has no export named \`${name}\`.`,
  };
  const declaration = own === undefined ? null : declarationOf(isDefault ? local : name, own);
  const near = nearest(isDefault ? local : name, named);
  if (isDefault && names.has(local)) {
    return {
      ...complaint,
      help: `Name what you want of it: import { ${local} } from ${JSON.stringify(specifier)};`,
    };
  }
  if (declaration !== null) {
    return { ...complaint, help: `Write \`export\` before \`${declaration}\` in ${target}.` };
  }
  if (near !== null) return { ...complaint, help: `Did you mean \`${near}\`?` };
  if (named.length === 0)
    return { ...complaint, help: "It exports nothing: write `export` before what others import." };
  // More than fit on a few lines would hide the complaint.
  return named.length > 20 ? complaint : { ...complaint, help: `It exports ${quotedList(named)}.` };
}

/** How a file declares a name at its top level: `async function greet`. */
function declarationOf(name: string, { text }: Source): string | null {
  const kinds = "(?:async )?function\\*? ?|class |const |let |var ";
  const pattern = new RegExp(`^(?:${kinds})${literally(name)}(?![\\p{ID_Continue}$])`, "mu");
  return pattern.exec(text)?.[0] ?? null;
}

function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\p{ID_Continue}$])${literally(name)}(?![\\p{ID_Continue}$])`, "u");
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

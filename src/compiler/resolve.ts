/** What an import means: a built-in module, one of the program's own files, or nothing, with what could be meant. */
import type { Sources } from "./program.ts";
import { insteadOfModule } from "./complaints/python/modules.ts";
import { quotedList, nearest } from "./spelling.ts";

export type Resolution =
  | { kind: "builtin"; name: string }
  | { kind: "file"; path: string }
  | { kind: "refused"; message: string; help: string };

export function resolve(
  specifier: string,
  from: string,
  sources: Sources,
  modules: readonly string[],
): Resolution {
  if (modules.includes(specifier)) return { kind: "builtin", name: specifier };
  const refuse = (message: string, help?: string): Resolution => ({
    kind: "refused",
    message,
    help: [help, whatCanBeImported(from, sources, modules)].filter((part) => part !== undefined).join("\n"),
  });

  const notCode = /\.(json|css|svg|png|txt|html|wasm|py)$/.exec(specifier);
  if (notCode !== null) {
    return refuse(
      `A ${notCode[0]} file cannot be imported.`,
      "Write the data into a .ts file and export it.",
    );
  }

  if (/^\.{0,2}\//.test(specifier)) {
    const path = specifier.startsWith("/") ? null : join(from, specifier);
    if (path !== null) {
      const found = candidates(path).find((each) => Object.hasOwn(sources, each));
      if (found !== undefined) return { kind: "file", path: found };
    }
    return refuse(
      `There is no file ${JSON.stringify(specifier)} here.`,
      didYouMean(specifier, from, sources, []),
    );
  }
  // What an exercise's drivers import by a name of its own stands among their sources under that name.
  if (specifier.startsWith("yieldpoint/") && Object.hasOwn(sources, `${specifier}.ts`)) {
    return { kind: "file", path: `${specifier}.ts` };
  }
  const own = candidates(join("", specifier)).find((each) => Object.hasOwn(sources, each));
  if (own !== undefined) {
    const written = JSON.stringify(relative(from, own));
    return refuse(`There is no module ${JSON.stringify(specifier)}.`, `Did you mean the file ${written}?`);
  }
  return refuse(
    `There is no module ${JSON.stringify(specifier)} here.`,
    insteadOfModule(specifier) ?? didYouMean(specifier, from, sources, modules),
  );
}

/** The paths of the program that a path, as written, may mean. */
function candidates(path: string): string[] {
  return [path, `${path}.ts`, path.replace(/\.js$/, ".ts")].filter((each) => each.endsWith(".ts"));
}

function didYouMean(
  specifier: string,
  from: string,
  sources: Sources,
  modules: readonly string[],
): string | undefined {
  // `asyncio.queues` and `node:events` are looked for under their parts too.
  const words = [specifier, ...specifier.split(/[.:/]/).filter((part) => part.length > 2)];
  const options = [...modules, ...ownFiles(from, sources)];
  for (const word of words) {
    const found = options.includes(word) ? word : nearest(word, options);
    if (found !== null) return `Did you mean ${JSON.stringify(found)}?`;
  }
  return undefined;
}

function whatCanBeImported(from: string, sources: Sources, modules: readonly string[]): string {
  const files = ownFiles(from, sources);
  const own = files.length === 0 ? "" : `, and the program's own files: ${quotedList(files)}`;
  return `This program can import ${quotedList(modules)}${own}.`;
}

function ownFiles(from: string, sources: Sources): string[] {
  return Object.keys(sources)
    .filter((path) => path !== from && path.endsWith(".ts"))
    .map((path) => relative(from, path));
}

/** The path that `specifier` means in the file `from`, both with `/`. Never leaves the program's root. */
function join(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** How `from` would import `path`: `./helper`, `../main`. */
function relative(from: string, path: string): string {
  const here = from.split("/").slice(0, -1);
  const there = path.replace(/\.ts$/, "").split("/");
  while (here.length > 0 && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return here.length === 0 ? `./${there.join("/")}` : [...here.map(() => ".."), ...there].join("/");
}

/**
 * The names that a course on asyncio teaches, and where a text uses them: what asyncio exports, the methods of its classes,
 * and the few words of the language that go with them.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readApi } from "../../../course/api.ts";

const RUNTIME = join(import.meta.dirname, "../../../asyncio");

/** Words of the language, each by what it looks like in a program. */
const WORDS: Readonly<Record<string, RegExp>> = {
  "await using": /\bawait\s+using\b/,
  "for await": /\bfor\s+await\b/,
  enter: /\benter\(/,
};

/** What JavaScript's own objects have, too: a call of it says nothing about asyncio. */
const EVERYDAY = new Set([
  ...[Map, Set, Array, Promise, Object, String, Function].flatMap((one) => [
    ...Object.getOwnPropertyNames(one.prototype),
    ...Object.getOwnPropertyNames(one),
  ]),
  // Of the module `time`.
  "time",
]);

interface Known {
  exported: ReadonlySet<string>;
  methods: ReadonlySet<string>;
}

let known: Known | undefined;

function api(): Known {
  if (known !== undefined) return known;
  const sources = globSync("**/*.ts", { cwd: RUNTIME }).map((path) => [
    path.replaceAll("\\", "/"),
    readFileSync(join(RUNTIME, path), "utf8"),
  ]);
  const names = readApi(Object.fromEntries(sources) as Record<string, string>);
  const methods = names.flatMap((one) => one.methods.map(({ name }) => name));
  known = {
    exported: new Set(names.map(({ name }) => name)),
    methods: new Set(methods.filter((name) => !EVERYDAY.has(name))),
  };
  return known;
}

/** Whether lessons can teach it under this name. */
export function isName(name: string): boolean {
  const { exported, methods } = api();
  return name in WORDS || exported.has(name) || methods.has(name);
}

const NOT_CODE = /\/\/.*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

/** A method of the program's own class. */
const declares = (code: string, name: string) =>
  new RegExp(String.raw`^\s*(?:static |async |function |\*|get )*${name}\(.*\{\s*$`, "m").test(code);

/** The names that a program uses. */
export function namesIn(program: string): Set<string> {
  const { exported, methods } = api();
  const code = program.replaceAll(NOT_CODE, '""');
  const imported = [...program.matchAll(/import\s*\{([^}]*)\}\s*from\s*"asyncio"/g)].flatMap(
    ([, list = ""]) => list.split(",").map((name) => name.trim().split(/\s+as\s+/)[0] ?? ""),
  );
  const named = [...code.matchAll(/\basyncio\.(\w+)/g)].map(([, name = ""]) => name);
  const called = [...code.matchAll(/(?<!\basyncio)\.(\w+)\b/g)].map(([, name = ""]) => name);
  return new Set([
    ...[...imported, ...named].filter((name) => exported.has(name)),
    ...called.filter((name) => methods.has(name) && !declares(code, name)),
    ...Object.keys(WORDS).filter((word) => WORDS[word]!.test(code)),
  ]);
}

/** Whether a piece of code in a sentence, such as `asyncio.run(main())`, speaks of this name. */
export function speaksOf(code: string, name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<!\\w)${escaped}(?!\\w)`).test(code);
}

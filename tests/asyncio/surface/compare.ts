/** What CPython has and we have not, or have otherwise: names, kinds, parameters, keywords, defaults. */
import type { Name, Parameter } from "./ours.ts";

interface PythonParameter {
  name: string;
  kind: "positional-only" | "positional" | "keyword" | "args" | "kwargs";
  default: string | null;
}

interface PythonName {
  path: string;
  kind: "class" | "function" | "method" | "attribute" | "value";
  static: boolean;
  /** null where CPython does not tell. */
  parameters: PythonParameter[] | null;
}

/** Reads the lines that `record.py` wrote. */
export function readRecorded(text: string): PythonName[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const match = /^(?:coroutine )?(static )?(\w+) ([\w.]+)(?:\((.*)\))?$/.exec(line);
      if (match === null) throw new Error(`no line that record.py writes: ${line}`);
      const [, isStatic, kind, path, parameters] = match;
      return {
        path: path!,
        kind: kind as PythonName["kind"],
        static: isStatic !== undefined,
        parameters: parameters === "?" ? null : readParameters(parameters ?? ""),
      };
    });
}

function readParameters(text: string): PythonParameter[] {
  const parameters: PythonParameter[] = [];
  let kind: PythonParameter["kind"] = "positional";
  for (const part of text.split(", ").filter((each) => each !== "")) {
    const [name = "", value = null] = part.split("=");
    if (part === "/") for (const each of parameters) each.kind = "positional-only";
    else if (part === "*") kind = "keyword";
    else if (part.startsWith("**")) parameters.push({ name: part.slice(2), kind: "kwargs", default: null });
    else if (part.startsWith("*")) {
      parameters.push({ name: part.slice(1), kind: "args", default: null });
      kind = "keyword";
    } else parameters.push({ name, kind, default: value });
  }
  return parameters;
}

/** Methods that only `async with` and the like call, with what they always pass. */
const EXITS = new Set(["__aexit__", "__exit__"]);

/** One line for each difference. */
export function compare(python: readonly PythonName[], ours: readonly Name[]): string[] {
  const byPath = new Map(ours.map((name) => [name.path, name]));
  return python.flatMap((theirs) => {
    const mine = byPath.get(theirs.path);
    if (mine === undefined) return [`${theirs.path} is missing`];
    const differences: string[] = [];
    if (isProperty(theirs.kind) !== isProperty(mine.kind) && mine.parameters.length === 0) {
      differences.push(`${theirs.path} is a ${theirs.kind}, not a ${mine.kind}`);
    }
    if (theirs.static !== mine.static && theirs.kind === "method")
      differences.push(`${theirs.path} is static`);
    if (theirs.parameters !== null && !EXITS.has(theirs.path.slice(theirs.path.lastIndexOf(".") + 1))) {
      for (const each of compareParameters(theirs.parameters, mine.parameters)) {
        differences.push(`${theirs.path}: ${each}`);
      }
    }
    return differences;
  });
}

function isProperty(kind: Name["kind"]): boolean {
  return kind === "attribute" || kind === "value";
}

function compareParameters(theirs: readonly PythonParameter[], ours: readonly Parameter[]): string[] {
  const keywords = new Set(ours.flatMap((parameter) => parameter.keywords));
  const differences: string[] = [];
  let index = 0;
  for (const { name, kind, default: otherwise } of theirs) {
    if (kind === "kwargs") continue;
    if (kind === "keyword") {
      if (!keywords.has(name)) differences.push(`no keyword ${name}`);
      continue;
    }
    const mine = ours[index];
    index += 1;
    const isKeywordsOnly = mine === undefined || mine.name === "keywords";
    if (isKeywordsOnly && keywords.has(name)) continue;
    if (mine === undefined) differences.push(`no parameter ${name}`);
    else if (kind === "args") {
      if (!mine.rest) differences.push(`no *${name}`);
    } else {
      // Some of Python's names are words of JavaScript: `default_`.
      if (mine.name.replace(/_$/, "") !== name) differences.push(`${name} is called ${mine.name}`);
      if (kind === "positional" && otherwise !== null && !keywords.has(name)) {
        differences.push(`${name} cannot be given by name`);
      }
      differences.push(...compareDefaults(name, otherwise, mine));
    }
  }
  return differences;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  None: "null",
  True: "true",
  False: "false",
  "''": '""',
};

function compareDefaults(name: string, otherwise: string | null, mine: Parameter): string[] {
  if (otherwise === null) return mine.optional && !mine.rest ? [`${name} is not optional`] : [];
  if (!mine.optional) return [`${name} is optional: ${otherwise}`];
  const spelled = SPELLINGS[otherwise] ?? otherwise;
  if (mine.default === null || !/^[\w'".-]+$/.test(mine.default) || /^[A-Z_]+$/.test(mine.default)) return [];
  return mine.default === spelled ? [] : [`${name} is ${otherwise}, not ${mine.default}`];
}

/**
 * The learner's frames out of a JavaScript stack: of V8, of Firefox and of Safari. Only what concerns plain functions
 * comes from here; the runtime knows by itself where each coroutine stands, and joins the two.
 */
import type { TracebackFrame } from "../asyncio/options.ts";
import { isCompilersFunction, learnersFunctionName, originalPosition } from "../compiler/positions.ts";
import type { Program } from "../compiler/program.ts";
import { MODULE_FUNCTION, MODULE_PLACE } from "./link.ts";

/** How many frames engines keep of a stack. In a recursion without end the outermost are lost, and nobody misses them. */
export const STACK_FRAMES = 200;

/** What stands before a method of the language's own is called this on the stack, and counts as the engine's: see `memory/`. */
export const GUARD = "__yieldpoint_guard";

/** No frame's line is longer: an address has its file's path, and a name what a learner types. */
const LONGEST_LINE = 4_000;

/** Makes the engine keep as many. Gives the way back. */
export function keepStacks(): () => void {
  const before = Error.stackTraceLimit;
  // In a realm that is closed it is locked already.
  Reflect.set(Error, "stackTraceLimit", STACK_FRAMES);
  return () => void Reflect.set(Error, "stackTraceLimit", before);
}

/** One line of a stack, sorted by who it belongs to. */
type Entry = { of: "learner"; frame: TracebackFrame } | { of: "engine" } | { of: "runtime" };

export interface Stacks {
  /** See `InterpreterOptions.frames`: the innermost run of the learner's frames, outermost first. */
  frames(error: Error): TracebackFrame[];
  /** The text of a line of the learner's source. */
  source(file: string, line: number): string | undefined;
}

/**
 * `prefix` is what stands before each module's code on its first line; `readdress` turns the addresses that an engine gave
 * the modules into theirs.
 */
export function readStacks(
  program: Program,
  prefix: string,
  readdress: (stack: string) => string = (stack) => stack,
): Stacks {
  const modules = new Map(program.modules.map((module) => [module.path, module]));
  const lines = new Map<string, string[]>();

  function source(file: string, line: number): string | undefined {
    let known = lines.get(file);
    if (known === undefined) {
      const map = modules.get(file)?.map;
      known = map === undefined ? [] : sourceIn(map).split("\n");
      lines.set(file, known);
    }
    return known[line - 1];
  }

  function entry(text: string): Entry | null {
    // A line of the message.
    if (text.length > LONGEST_LINE || !isFrame(text)) return null;
    const found = MODULE_PLACE.exec(text);
    if (found === null) return { of: isEngine(text) ? "engine" : "runtime" };
    const [, path = "", line = "0", column = "0"] = found;
    const module = modules.get(decoded(path));
    if (module === undefined || isCompilersFunction(writtenName(text))) return { of: "runtime" };
    const onFirst = line === "1" ? prefix.length : 0;
    const place = Math.max(1, Number(column) - onFirst);
    const known =
      loopCheckAt(module.code, Number(line), place) ?? originalPosition(module.map, Number(line), place);
    // Other code that the compiler added, a helper say, is not the learner's.
    if (known === null) return { of: "engine" };
    const frame = {
      line: known.line,
      column: known.column,
      file: module.path,
      name: functionName(text, program.sites),
    };
    return { of: "learner", frame: { ...frame, source: (source(frame.file, frame.line) ?? "").trim() } };
  }

  /** The compiler's check at the start of a loop's round is about the loop, whatever the source map says it precedes. */
  function loopCheckAt(code: string, line: number, column: number) {
    const text = code.split("\n")[line - 1] ?? "";
    // V8 names the column of `exhausted`, Firefox that of `__yp`, Safari that of the parenthesis.
    for (const { 0: check, 1: site, index } of text.matchAll(/__yp\.exhausted\((\d+)\)/g)) {
      if (index < column && column <= index + check.length) return program.sites[Number(site)];
    }
    return undefined;
  }

  return {
    source,
    frames(error) {
      const frames: TracebackFrame[] = [];
      for (const text of readdress(stackOf(error)).split("\n")) {
        const found = entry(text);
        if (found === null) continue;
        if (found.of === "learner") frames.push(found.frame);
        else if (found.of === "runtime" && frames.length > 0) break;
      }
      return frames.reverse();
    },
  };
}

function stackOf(error: Error): string {
  try {
    return typeof error.stack === "string" ? error.stack : "";
  } catch {
    return ""; // A learner's own getter, which throws.
  }
}

/** A learner can write into an error's stack. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return "";
  }
}

function sourceIn(map: string): string {
  const { sourcesContent } = JSON.parse(map) as { sourcesContent?: (string | null)[] };
  return sourcesContent?.[0] ?? "";
}

/** V8 writes `    at f (place)` below the message's lines; the others write `f@place`. */
function isFrame(text: string): boolean {
  return /^\s+at /.test(text) || text.endsWith("@[native code]") || endsInPlace(text);
}

/** `f@place:12:5`. A pattern would try each `@` of a message to its end, and a learner's message may be full of them. */
function endsInPlace(text: string): boolean {
  const beforeColumn = text.lastIndexOf(":");
  const beforeLine = beforeColumn < 1 ? -1 : text.lastIndexOf(":", beforeColumn - 1);
  const sign = text.indexOf("@");
  return sign !== -1 && sign < beforeLine && /^\d+:\d+$/.test(text.slice(beforeLine + 1));
}

/** `Array.map`, `Generator.next`: between two frames of the learner's, they are one call. */
function isEngine(text: string): boolean {
  return (
    /\((<anonymous>|native)\)$/.test(text) ||
    /@\[native code\]$/.test(text) ||
    /\bself-hosted:/.test(text) ||
    text.includes(GUARD)
  );
}

/** The function's name as the engine writes it. */
function writtenName(text: string): string {
  const v8 = /^\s+at (?:async )?(.*?) \(/.exec(text);
  return v8?.[1] ?? /^(.*?)@/.exec(text)?.[1] ?? "";
}

/** The function's name as a Python traceback would give it. */
function functionName(text: string, sites: Program["sites"]): string {
  const written = writtenName(text);
  // `Object.f [as g]` is V8's guess at the receiver; `outer/inner` is Firefox's path to a function, and with `<` at its end
  // to one without a name.
  const name = written
    .replace(/ \[as .*\]$/, "")
    .replace(/^(Object|Generator|Array|Map|Set|global)\./, "")
    .replace(/^.*\//, "")
    .replace(/^.*<$/, "");
  if (name.endsWith(MODULE_FUNCTION)) return "<module>";
  if (name === "" || name === "eval") return "<anonymous>";
  // A traceback says `run`, not `Worker.run`, as Python's does; the runtime joins frames by that name.
  const known = learnersFunctionName(name, sites);
  return known.slice(known.lastIndexOf(".") + 1);
}

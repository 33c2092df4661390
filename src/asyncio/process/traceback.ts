/**
 * Tracebacks: where an error came through. JavaScript's stack of an error shows the plain functions and the innermost
 * coroutine, but not the coroutines that await it, for those are suspended; so each coroutine frame that an error leaves
 * is written down, with the await at which it stood. Together they give what Python shows, learner's frames only.
 *
 * Longer than a file should be: what is written down, and how it is read again for a text, only make sense side by side.
 */
import { isLibrary, nameOf } from "./library.ts";
import { className, peek } from "../python/peek.ts";
import { moduleOfError } from "../python/class-names.ts";
import { repr, str } from "../python/repr.ts";
import { hintOf, PASSED, notesAdded, PythonError, StopProgram } from "../python/errors.ts";
import { BaseExceptionGroup } from "../python/groups.ts";
import type { Coroutine } from "../coroutines/coroutine.ts";
import type { ErrorText, TracebackFrame } from "../options.ts";
import { lineAt, placeOfSite } from "./places.ts";
import { hooks, state } from "./state.ts";

interface FrameRecord {
  /** The function's site. */
  function: number;
  at: number;
  /** The error was made in this frame, or in plain functions that it called: JavaScript's stack tells more exactly. */
  origin: boolean;
}

/** What an error came through, innermost first: coroutines, and the callers of a loop (an Error made there tells who). */
type Records = (FrameRecord | Error)[];
const records = new WeakMap<Error, Records>();

function recordsOf(error: Error): Records | undefined {
  return PASSED in error ? ((error[PASSED] as Records | null) ?? undefined) : records.get(error);
}

function startRecords(error: Error, list: Records): Records {
  if (PASSED in error) (error as { [PASSED]: unknown })[PASSED] = list;
  else records.set(error, list);
  return list;
}

/** An endless series of re-raises must not fill the memory; Python cuts what it prints as well. */
const MOST_FRAMES = 1000;

/** Notes that an error was raised, not just made: only then does it have a traceback. Nobody holds it, or not any more. */
export function recordRaised(error: Error): void {
  if (recordsOf(error) === undefined) startRecords(error, []);
  catchers.delete(error);
}

/**
 * Who caught an error outside an `await`: an Error made there, for JavaScript's stack goes on below the catcher, and Python's
 * traceback does not. null: a thread's end.
 */
const catchers = new WeakMap<Error, Error | null>();

/** The coroutine that caught an error at an `await`: its frame is the traceback's outermost while the error stays there. */
const catching = new WeakMap<Error, FrameRecord>();

/** An error that waits for the exits of its block: where in the frame it was, and the site at which it will go on. */
const held = new WeakMap<Error, { frame: Coroutine; record: FrameRecord; site: number }>();

/** Notes that an error reached the end of a block whose exits are awaited. It is thrown in again there; Python shows where it was. */
export function recordBlock(error: Error): void {
  const { frame } = state;
  if (frame === null) return;
  held.set(error, { frame, record: recordIn(frame, error), site: hooks.at });
}

/**
 * Notes that the program ends while the exits of an error's block are still awaited: what is above that frame is its
 * traceback's outer part, and so are the callers of the loop, if it is the main task's.
 */
export function recordStuck(error: Error, isMain: boolean): void {
  const block = held.get(error);
  const list = recordsOf(error) ?? startRecords(error, []);
  if (block === undefined) return;
  list.push(block.record);
  for (let frame = block.frame._caller; frame !== null; frame = frame._caller) {
    if (!isLibrary(frame._site)) list.push({ function: frame._site, at: frame._at, origin: false });
  }
  if (isMain) list.push(new Error("callers"));
}

/** Where an error stands in a coroutine's frame. */
function recordIn(frame: Coroutine, error: Error): FrameRecord {
  const { _thrown: thrown } = frame;
  const thrownIn = thrown !== null && thrown.error === error;
  const before = held.get(error);
  if (thrownIn && before?.frame === frame && before.site === thrown.at) return before.record;
  const origin = !thrownIn && framesPassed(error) === 0;
  return { function: frame._site, at: thrownIn ? thrown.at : hooks.at, origin };
}

/** Notes that learners' code caught an error. */
export function recordCaught(error: Error): void {
  const list = recordsOf(error);
  const { frame } = state;
  if (frame?._thrown?.error === error) {
    catching.set(error, recordIn(frame, error));
  } else if (list === undefined || list.length === 0) {
    catchers.set(error, new Error("catcher"));
  }
  if (list === undefined) startRecords(error, []);
}

/** Notes that an error ended the function of a thread, which is called by nobody. */
export function recordEndOfThread(error: Error): void {
  recordRaised(error);
  if (recordsOf(error)?.length === 0) catchers.set(error, null);
}

/** The plain functions that an error came through before it was caught; none if it was only made, for `set_exception()`. */
function framesBeforeCatch(error: Error): TracebackFrame[] {
  const catcher = catchers.get(error);
  if (catcher === undefined) return [];
  const frames = stackFrames(error);
  const below = catcher === null ? [] : stackFrames(catcher);
  // The catcher's own frame stays; it is the outermost.
  const start = below.length - 1;
  return start >= 0 && frames[start]?.name === below[start]?.name ? frames.slice(start) : frames;
}

/** Notes that an error leaves a coroutine's frame. */
export function recordFrame(error: Error, frame: Coroutine): void {
  if (isLibrary(frame._site)) return;
  catching.delete(error);
  const record = recordIn(frame, error);
  const list = recordsOf(error) ?? startRecords(error, []);
  if (list.length < MOST_FRAMES) list.push(record);
}

/** How many coroutines and callers of loops an error has come through so far. */
export function framesPassed(error: unknown): number {
  return error instanceof Error ? (recordsOf(error)?.length ?? 0) : 0;
}

/** Takes one of them out again. */
export function forgetFrame(error: unknown, index: number): void {
  if (error instanceof Error) recordsOf(error)?.splice(index, 1);
}

/** A generator-based context manager was given the error and let it go on: Python's traceback does not show that. */
export function forgetFramesAfter(error: Error, passed: number): void {
  const list = recordsOf(error);
  if (list !== undefined && list.length > passed) list.length = passed;
}

/** Notes that an error leaves a loop: those who ran the loop are its outer frames. */
export function recordCallers(error: unknown): void {
  if (!(error instanceof Error)) return;
  const list = recordsOf(error);
  if (list === undefined) startRecords(error, [new Error("callers")]);
  else if (list.length < MOST_FRAMES) list.push(new Error("callers"));
}

/** The learner's frames of an error, outermost first. */
export function framesOf(error: unknown): TracebackFrame[] {
  return error instanceof Error ? allFramesOf(error).filter(({ file }) => file !== state.options.kit) : [];
}

function allFramesOf(error: Error): TracebackFrame[] {
  const list = recordsOf(error);
  if (list === undefined) return [];
  const frames: TracebackFrame[] = [];
  const catcher = catching.get(error);
  if (list.length === 0 && catcher === undefined) {
    return catchers.has(error) ? framesBeforeCatch(error) : stackFrames(error);
  }
  if (catcher !== undefined) frames.push(...frameOf(catcher, error));
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const record = list[i]!;
    frames.push(...(record instanceof Error ? stackFrames(record) : frameOf(record, error)));
  }
  const innermost = list[0];
  if (innermost === undefined || innermost instanceof Error || !innermost.origin) {
    frames.push(...framesBeforeCatch(error));
  }
  return frames;
}

/** What a coroutine's frame shows: one line; for the one in which the error was made, also the functions that it called. */
function frameOf(record: FrameRecord, error: Error): TracebackFrame[] {
  const name = shortName(nameOf(record.function));
  const [outermost, ...inner] = record.origin ? stackFrames(error) : [];
  const place = placeOfSite(record.at) ?? placeOfSite(record.function);
  // An error may have been made elsewhere than where it is thrown; then the site last reached is nearer.
  if (outermost?.name === name) return [outermost, ...inner];
  if (place === undefined) return [];
  return [{ file: place.file, line: place.line, column: place.column, name, source: lineAt(place) }];
}

function stackFrames(error: Error): TracebackFrame[] {
  return [...(state.options.frames?.(error) ?? [])];
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** The class's name, as Python's traceback shows it: with its module if that is not builtins. */
export function qualifiedName(error: Error): string {
  const name = className(error);
  return `${moduleOfError(name)}${name}`;
}

/** The last line: `ValueError: no such thing`. */
export function errorLine(error: unknown): string {
  if (!(error instanceof Error))
    return `TypeError: exceptions must derive from BaseException, not ${safely(repr, error, "<unprintable object>")}`;
  const text = textOf(error);
  return text === "" ? qualifiedName(error) : `${qualifiedName(error)}: ${text}`;
}

/** What an error says: a learner's class may say it, and fail. CPython's `_safe_string`. */
function textOf(error: Error): string {
  return safely(str, error, "<exception str() failed>");
}

function safely(show: (value: unknown) => string, value: unknown, otherwise: string): string {
  try {
    return show(value);
  } catch (problem) {
    if (problem instanceof StopProgram) throw problem;
    return otherwise;
  }
}

/** After so many equal frames, the rest of a recursion is counted, as in Python. */
const MOST_EQUAL_FRAMES = 3;

function frameLines(frames: readonly TracebackFrame[]): string[] {
  const lines: string[] = [];
  let last: TracebackFrame | null = null;
  let equal = 0;
  const closeRun = () => {
    const more = equal - MOST_EQUAL_FRAMES;
    if (more > 0) lines.push(`  [Previous line repeated ${more} more time${more === 1 ? "" : "s"}]`);
  };
  for (const frame of frames) {
    const { file, line, name, source } = frame;
    if (last?.file === file && last.line === line && last.name === name) equal += 1;
    else {
      closeRun();
      equal = 1;
      last = frame;
    }
    if (equal > MOST_EQUAL_FRAMES) continue;
    lines.push(`  File "${file}", line ${line}, in ${name}`);
    const text = source.trim();
    if (text !== "") lines.push(`    ${text}`);
  }
  closeRun();
  return lines;
}

/** The error and its notes. */
function errorLines(error: Error): string[] {
  return [errorLine(error), ...notesOf(error)].flatMap((text) => text.split("\n"));
}

function notesOf(error: Error): string[] {
  // A learner's class may have `__notes__` of its own; a getter of theirs is not asked.
  const notes = error instanceof PythonError ? (peek(error, "__notes__") ?? notesAdded(error)) : [];
  if (!Array.isArray(notes)) return [];
  return notes.map((note) => safely(str, note, "<note str() failed>"));
}

/** The whole text that Python prints for an error, with its causes and the members of a group; ends in a line break. */
export function formatError(error: unknown): string {
  return new Formatter().format(error).join("\n") + "\n";
}

/** CPython's `max_group_width` and `max_group_depth`. */
const WIDEST_GROUP = 15;
const DEEPEST_GROUP = 10;
/** Of an endless chain of causes, so many are told, the latest ones. CPython tells them all. */
const MOST_CAUSES = 1000;

/** CPython's `TracebackException.format`: the members of a group are indented, numbered, and closed by a line. */
class Formatter {
  private readonly seen = new Set<unknown>();
  private depth = 0;
  private needsClose = false;

  format(error: unknown): string[] {
    if (!(error instanceof Error)) return this.indent([errorLine(error)]);
    const chain: Error[] = [];
    for (
      let each: unknown = error;
      each instanceof Error && !this.seen.has(each);
      each = peek(each, "cause")
    ) {
      this.seen.add(each);
      if (chain.length < MOST_CAUSES) chain.push(each);
    }
    const lines: string[] = [];
    for (const each of chain.reverse()) {
      const isCause = each !== error;
      lines.push(...(each instanceof BaseExceptionGroup ? this.group(each) : this.single(each)));
      if (isCause)
        lines.push(
          ...this.indent(["", "The above exception was the direct cause of the following exception:", ""]),
        );
    }
    return lines;
  }

  private single(error: Error): string[] {
    const frames = framesOf(error);
    const head = frames.length > 0 ? ["Traceback (most recent call last):", ...frameLines(frames)] : [];
    return this.indent([...head, ...errorLines(error)]);
  }

  private group(group: BaseExceptionGroup): string[] {
    if (this.depth > DEEPEST_GROUP) return this.indent([`... (max_group_depth is ${DEEPEST_GROUP})`]);
    const top = this.depth === 0;
    if (top) this.depth = 1;
    const lines: string[] = [];
    const frames = framesOf(group);
    if (frames.length > 0) {
      lines.push(...this.indent(["Exception Group Traceback (most recent call last):"], top ? "+ " : "| "));
      lines.push(...this.indent(frameLines(frames)));
    }
    lines.push(...this.indent(errorLines(group)));
    const exceptions = membersOf(group);
    const more = exceptions.length - WIDEST_GROUP;
    const members = exceptions.slice(0, WIDEST_GROUP + 1);
    this.needsClose = false;
    members.forEach((member, i) => {
      const last = i === members.length - 1;
      if (last) this.needsClose = true;
      const left = i >= WIDEST_GROUP;
      const title = left ? "..." : String(i + 1);
      lines.push(`${this.margin()}${i === 0 ? "+-" : "  "}+---------------- ${title} ----------------`);
      this.depth += 1;
      lines.push(
        ...(left ? this.indent([`and ${more} more exception${more > 1 ? "s" : ""}`]) : this.format(member)),
      );
      if (last && this.needsClose) {
        lines.push(`${this.margin()}+------------------------------------`);
        this.needsClose = false;
      }
      this.depth -= 1;
    });
    if (top) this.depth = 0;
    return lines;
  }

  private margin(): string {
    return "  ".repeat(this.depth);
  }

  private indent(lines: readonly string[], mark = "| "): string[] {
    if (this.depth === 0) return [...lines];
    return lines.map((line) => `${this.margin()}${mark}${line}`);
  }
}

/** They were errors when the group was made; its property can be assigned. */
function membersOf(group: BaseExceptionGroup): unknown[] {
  const exceptions = peek(group, "exceptions");
  return Array.isArray(exceptions) ? exceptions : [];
}

/** Everything there is to say about an error, for a host that shows it. */
export function explainError(error: unknown): ErrorText {
  if (error instanceof Error) recordRaised(error);
  const type = error instanceof Error ? className(error) : "TypeError";
  const message = error instanceof Error ? textOf(error) : errorLine(error);
  const help = hintOf(error);
  return {
    type,
    message,
    frames: shorten(framesOf(error)),
    text: formatError(error),
    ...(help === undefined ? {} : { help }),
    stopped: error instanceof StopProgram,
  };
}

/** The ends of a long list of frames: a recursion's middle tells nothing new. */
function shorten(frames: TracebackFrame[]): TracebackFrame[] {
  return frames.length <= 100 ? frames : [...frames.slice(0, 50), ...frames.slice(-50)];
}

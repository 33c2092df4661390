/**
 * Where things were made: in debug mode, coroutines, futures and callbacks keep the frames at which they were made, for
 * reprs, warnings and logs. CPython's `format_helpers.extract_stack`.
 */
import { isLibrary, nameOf } from "./library.ts";
import type { TracebackFrame } from "../options.ts";
import { lineAt, placeOfSite } from "./places.ts";
import { state } from "./state.ts";

/** CPython's DEBUG_STACK_DEPTH: the innermost frames are kept. */
const DEPTH = 10;

/** The frames that call an async function; its own is not one of them, for its body does not run yet. */
export function callersNow(): TracebackFrame[] {
  return everyFrame().slice(0, -1).slice(-DEPTH);
}

/** The learner's frames at this moment, outermost first: the coroutines that await each other, and plain functions. */
export function stackNow(): TracebackFrame[] {
  return everyFrame().slice(-DEPTH);
}

function everyFrame(): TracebackFrame[] {
  const { frame } = state;
  const plain = state.options.frames?.(new Error("here")) ?? [];
  if (frame === null) return [...plain];
  const frames: TracebackFrame[] = [];
  if (!isLibrary(frame._site)) {
    // JavaScript's stack begins with the coroutine's own frame, which it cannot name.
    const [own, ...inner] = plain;
    if (own !== undefined) frames.push({ ...own, name: shortName(frame._site) }, ...inner);
  }
  for (let each = frame._caller; each !== null; each = each._caller) {
    const place = placeOfSite(each._at);
    if (place === undefined || isLibrary(each._site)) continue;
    const { file, line, column } = place;
    frames.unshift({ file, line, column, name: shortName(each._site), source: lineAt(place) });
  }
  return [...(state.running?._startedFrom ?? []), ...frames];
}

function shortName(site: number): string {
  const name = nameOf(site);
  return name.slice(name.lastIndexOf(".") + 1);
}

/** The frames as a traceback lists them. */
export function stackText(frames: readonly TracebackFrame[]): string {
  return frames
    .map(({ file, line, name, source }) => {
      const text = source.trim();
      return `  File "${file}", line ${line}, in ${name}\n${text === "" ? "" : `    ${text}\n`}`;
    })
    .join("");
}

/** `created at main.ts:3`, for reprs in debug mode. */
export function createdAt(origin: readonly TracebackFrame[] | null): string | null {
  const last = origin?.at(-1);
  return last === undefined ? null : `created at ${last.file}:${last.line}`;
}

/** `Task.get_stack()` and `print_stack()`; CPython's `asyncio/base_tasks.py`. */
import type { Coroutine } from "./coroutine.ts";
import { isKit } from "../process/kit.ts";
import { isLibrary, nameOf } from "../process/library.ts";
import type { TracebackFrame } from "../options.ts";
import { lineAt, placeOfSite } from "../process/places.ts";
import { repr } from "../python/repr.ts";
import type { Task } from "../tasks/task.ts";
import { errorLine, framesOf } from "../process/traceback.ts";

/**
 * Where a coroutine and those it awaits stand, outermost first. Python shows the outermost only ("for reasons beyond
 * our control"); reports of the runtime's own show them all.
 */
export function framesOfCoroutine(coroutine: Coroutine): TracebackFrame[] {
  const frames: TracebackFrame[] = [];
  for (let each: Coroutine | null = coroutine._top ?? coroutine; each !== null; each = each._caller) {
    if (isLibrary(each._site) || isKit(each._site)) continue;
    const place = placeOfSite(each._at) ?? placeOfSite(each._site);
    if (place === undefined) continue;
    const name = nameOf(each._site);
    frames.unshift({
      file: place.file,
      line: place.line,
      column: place.column,
      name: name.slice(name.lastIndexOf(".") + 1),
      source: lineAt(place),
    });
  }
  return frames;
}

export function framesOfTask(task: Task, limit: number | null): TracebackFrame[] {
  if (!task.done()) return framesOfCoroutine(task._coroutine).slice(0, Math.min(1, limit ?? 1));
  const frames = task._error === null ? [] : framesOf(task._error);
  return limit === null ? frames : frames.slice(0, limit);
}

export function formatStack(task: Task, limit: number | null): string {
  const frames = framesOfTask(task, limit);
  if (frames.length === 0) return `No stack for ${repr(task)}\n`;
  const what = task._error === null ? "Stack" : "Traceback";
  let text = `${what} for ${repr(task)} (most recent call last):\n`;
  for (const { file, line, name, source } of frames) {
    text += `  File "${file}", line ${line}, in ${name}\n${source === "" ? "" : `    ${source}\n`}`;
  }
  return task._error === null ? text : `${text}${errorLine(task._error)}\n`;
}

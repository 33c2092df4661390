/**
 * stderr, made comparable. What is left out, and why:
 * - places: a twin's lines differ from its Python's, so `main.py:5` and `main.ts:7:3` both read `F:L`;
 * - source lines and the `^^^^` under them: the two languages differ;
 * - frames of asyncio's own files, and of the oracle's: ours has other files; nor a traceback's first line, where no other
 *   frame is left;
 * - "During handling of the above exception": Python knows what was being handled when an error is raised, JavaScript
 *   does not, so only an explicit cause is compared;
 * - "Enable tracemalloc": a hint about a tool that exists in CPython only.
 * Reports that hang on garbage collection come when the collector comes: they are compared without order, and whether a
 * destroyed task's coroutine had been closed before it hangs on the collector too.
 */
import type { Line } from "./transcript.ts";

export interface Reports {
  /** In order. */
  inOrder: string[];
  /** Each a whole report, sorted. */
  collected: string[];
}

const PLACE = /(?:[\w./<>-]*\/)?[\w.-]+\.(?:py|ts)(?::\d+){1,2}|^<exec>:-?\d+/g;
const FRAME = /^(\s*(?:\| )*)\s*File "([^"]+)", line \d+(?:, in (.+))?$/;
const CONTEXT = "During handling of the above exception, another exception occurred:";

/** `main.py:5` and `/lib/python314.zip/asyncio/events.py:94` become `F:L`; addresses and file descriptors, different in every run, go. */
export function withoutPlaces(text: string): string {
  return text
    .replaceAll(/File "[^"]+", line \d+/g, "File F:L")
    .replaceAll(PLACE, "F:L")
    .replaceAll(/ at 0x[0-9a-f]+| fd=\d+\b/g, "");
}

const COLLECTED =
  /^(F:L: RuntimeWarning: coroutine .* was never awaited|Task exception was never retrieved|Future exception was never retrieved|Task was destroyed but it is pending!|F:L: ResourceWarning|Exception ignored)/;

/** The learner's frames and the errors, without source lines. */
function simplify(lines: readonly string[]): string[] {
  const simple: string[] = [];
  for (const line of lines) {
    const frame = FRAME.exec(line);
    if (frame !== null) {
      if (!/\/lib\/python|^<exec>$|\/recorder\.py$/.test(frame[2]!))
        simple.push(`${frame[1]!.trimEnd()}  File F:L, in ${frame[3] ?? "?"}`);
    } else if (/^(\s*\| )*\s{4,}\S/.test(line) || /^\w+Warning: Enable tracemalloc/.test(line)) {
      continue;
    } else if (/^ {2}\S/.test(line) && /Warning: |^\s+File F:L/.test(simple.at(-1) ?? "")) {
      continue;
    } else {
      simple.push(withoutPlaces(line));
    }
  }
  return withoutContexts(simple);
}

/** Drops the traceback before each "During handling of ...": the errors that were only being handled. */
function withoutContexts(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (line.trim() !== CONTEXT) {
      kept.push(line);
      continue;
    }
    while (kept.length > 0 && !/^Traceback |^\S*Error|^\S*Exception/.test(kept.at(-1)!)) kept.pop();
    while (kept.length > 0 && !kept.at(-1)!.startsWith("Traceback ")) kept.pop();
    kept.pop();
  }
  return kept.filter(
    (line, index) =>
      // Empty lines are between a dropped traceback and the next one.
      line !== "" && !(line.startsWith("Traceback ") && /^[\w.]+(?:$|:)/.test(kept[index + 1] ?? "")),
  );
}

export function reports(stderr: readonly Line[]): Reports {
  const inOrder: string[] = [];
  const collected: string[] = [];
  let report: string[] | null = null;
  const flush = (): void => {
    if (report !== null) {
      const text = report.join("\n");
      collected.push(
        text.startsWith("Task was destroyed") ? text.replace(/(done, defined|running) at/, "at") : text,
      );
    }
    report = null;
  };
  for (const line of simplify(stderr.map(([, text]) => text))) {
    if (COLLECTED.test(line)) {
      flush();
      report = [line];
    } else if (report !== null && belongs(line, report)) {
      report.push(line);
    } else {
      flush();
      inOrder.push(line);
    }
  }
  flush();
  return { inOrder, collected: collected.sort() };
}

/** True if a line goes on with a report: its fields, then one traceback with its last line. A warning has no traceback. */
function belongs(line: string, report: readonly string[]): boolean {
  const last = report.at(-1)!;
  if (line.startsWith("Traceback ") && / RuntimeWarning: /.test(report[0]!)) return false;
  const ended = report.some((each) => each.startsWith("Traceback ")) && !/^(Traceback |\s*File )/.test(last);
  if (
    /^(future|task|source_traceback|handle): |^Object created at|^Coroutine created at|^The above exception/.test(
      line,
    )
  )
    return true;
  if (last.startsWith("The above exception")) return true;
  if (/^\s+File /.test(line) || line.startsWith("Traceback ")) return !ended;
  return /^(Traceback |\s*File )/.test(last) || /^(future|task): /.test(last);
}

/** Two lines of one task came in another order than expected. */
import type { Evidence } from "../recording/evidence.ts";
import type { Line } from "../recording/output.ts";
import { quote, sameTime } from "../wording.ts";
import { seconds } from "../measures.ts";
import { functionAt } from "./function-at.ts";
import { nameOf, onLine, subject, waitWords } from "./names.ts";

export function sameTask(
  run: Evidence,
  { text, print: now }: Line,
  { text: expected, print: then }: Line,
  sources: Readonly<Record<string, string>>,
): string[] {
  const task = now.task;
  const between = run
    .waitsOf(task)
    .filter(({ seq, kind }) => seq > now.seq! && seq < then.seq! && kind !== "turn");
  const last = between.at(-1);
  const time =
    last === undefined
      ? ""
      : between.length === 1
        ? ` Between the two it waited for ${waitWords(run, last)}${last.until === null || sameTime(last.until, last.time) ? "" : `, until ${seconds(last.until)}`}.`
        : ` Between the two it waited ${between.length} times, the last time for ${waitWords(run, last)}${last.until === null ? "" : `, until ${seconds(last.until)}`}.`;
  const both = `Both are printed by ${nameOf(run, task)}, first ${quote(text)}${onLine(now)}, then ${quote(expected)}${onLine(then)}.${time}`;

  const mine = inSource(sources, now);
  const theirs = inSource(sources, then);
  if (mine !== null && theirs !== null && mine.from !== theirs.from) {
    if (theirs.isAsync && calls(mine.body, theirs.name))
      return [
        both,
        `\`${theirs.name}()\` only makes a coroutine; its lines run when it is awaited, not when it is called.`,
      ];
    if (mine.isAsync && calls(theirs.body, mine.name))
      return [both, `\`${theirs.name}\` awaits \`${mine.name}()\`, and resumes only when that has returned.`];
  }
  if (now.line !== undefined && then.line !== undefined && now.line < then.line)
    return [
      both,
      `${subject(run, task)} goes through its lines one after another; only other tasks can come in between, where it waits.`,
    ];
  return [both];
}

function inSource(sources: Readonly<Record<string, string>>, { file, line }: Line["print"]) {
  const source = file === undefined ? undefined : sources[file];
  return source === undefined || line === undefined ? null : functionAt(source, line);
}

const calls = (body: string, name: string) => new RegExp(`\\b${name}\\s*\\(`).test(body);

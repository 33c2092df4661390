/** esbuild's complaints, in the learner's words and at the learner's lines. */
import type { Message } from "esbuild-wasm";

import type { Diagnostic, Place } from "../program.ts";
import type { NotStrict } from "../lowered.ts";
import type { Complaint, Source } from "../source.ts";
import { enclosingMadeAsync, helpTopLevel } from "./awaits.ts";
import { scan, type Mark } from "./brackets.ts";
import { pasted } from "./pasted/pasted.ts";
import { pythonHabit } from "./python/habit.ts";
import { isEcho, slips } from "./slips/slips.ts";

/** What esbuild warns of and other parts of the compiler say better. */
const toldElsewhere = new Set(["commonjs-variable-in-esm"]);

export function explain(
  source: Source,
  messages: readonly Message[],
  severity: Diagnostic["severity"] = "error",
): Diagnostic[] {
  return messages
    .filter(({ id }) => !toldElsewhere.has(id))
    .map((message) => {
      const { place, ...complaint } = complaintOf(source, message);
      return source.complain(place, { severity, ...complaint });
    });
}

/** What came with a paste and is not code; `parses`: whether the file is a program in spite of it. */
export function explainPasted(source: Source, parses: boolean): Diagnostic[] {
  const marks = pasted(source.text, parses)?.marks ?? [];
  return marks.map(({ offset, ...complaint }) => source.complain(source.placeAt(offset), complaint));
}

/** What means something else than it seems to; and of the parser's own complaints those that are no echo of it. */
export function explainSlips(
  source: Source,
  parses: boolean,
  complaints: readonly Diagnostic[],
): Diagnostic[] {
  const found = slips(source.text, parses);
  const others = withoutEchoes(source, complaints, found);
  return [...found.map(({ offset, ...slip }) => source.complain(source.placeAt(offset), slip)), ...others];
}

/** Complaints that say more than what slips already told of. */
export function withoutEchoes(
  source: Source,
  complaints: readonly Diagnostic[],
  found = slips(source.text, true),
): Diagnostic[] {
  const refused = found.filter(({ severity }) => severity === "error");
  return complaints.filter(
    (complaint) => !refused.some((slip) => isEcho(source.text, slip, source.offsetOf(complaint))),
  );
}

/** What strict code may not do, and esbuild let pass. */
export function explainStrictness(source: Source, { what, place }: NotStrict): Diagnostic {
  const python = aboutPython(source, "With statements", place);
  if (what === "with" && python !== null) return source.complain(python.place, python);
  const name = /^(?:delete\s+)?([\w$]+)/.exec(source.from(place))?.[1] ?? "";
  const [message, help] = {
    with: ["There is no `with` statement here.", "Write the object's name each time: `item.price`."],
    delete: [`\`${name}\` is a variable, and cannot be deleted.`, `Write: ${name} = undefined;`],
    parameters: [`Two parameters have the name \`${name}\`.`, "Give one of them another name."],
    eval: [`\`${name}\` cannot be given a value.`, "Choose another name."],
  }[what] as [string, string];
  return source.complain(place, { code: "syntax", message, help, length: name.length });
}

type Explained = Complaint & { place: Place };

function complaintOf(source: Source, message: Message): Explained {
  const place = placeOf(source, message);
  const length = message.location?.length ?? 1;
  return (
    aboutAwait(source, message, place) ??
    aboutModules(message, place) ??
    aboutPython(source, message.text, place) ??
    aboutEnds(source, message, place) ?? {
      place,
      code: "syntax",
      message: `${plain(message.text)}.`,
      ...helpFromNotes(source, message),
      length,
    }
  );
}

function aboutAwait(source: Source, message: Message, place: Place): Explained | null {
  const { text } = message;
  if (text.startsWith("Top-level await is")) {
    return {
      place,
      code: "top-level-await",
      message: "As in Python, `await` can't be used at the top level of a program.",
      help: helpTopLevel(source.lines[place.line - 1] ?? ""),
      length: "await".length,
    };
  }
  if (/"await" (?:can only be used inside|outside) an "?async"? function/.test(text)) {
    const header = headerMadeAsync(source, message) ?? enclosingMadeAsync(source, source.offsetOf(place));
    return {
      place,
      code: "await-outside-async",
      message: "`await` works only inside an `async` function.",
      help: header === null ? "Make the function around it async." : `Make the function async: ${header}`,
      length: "await".length,
    };
  }
  if (text === 'Cannot use "yield" outside a generator function') {
    return {
      place,
      code: "syntax",
      message: "`yield` works only inside a generator.",
      help: "A generator is declared with a star: `function* f() {`, or `async function* f() {`.",
      length: "yield".length,
    };
  }
  return null;
}

/** esbuild's note says where `async` is missing. */
function headerMadeAsync(source: Source, message: Message): string | null {
  const location = message.notes.find(({ text }) => text.includes('"async"'))?.location;
  if (location == null) return null;
  const line = source.lines[location.line - 1] ?? "";
  const column = columnOf(line, location.column);
  return `${line.slice(0, column)}async ${line.slice(column)}`.trim();
}

function aboutModules(message: Message, place: Place): Explained | null {
  if (message.id === "empty-import-meta") {
    return {
      place,
      severity: "error",
      code: "import-meta",
      message: "`import.meta` does not exist here: a program has no address of its own.",
      length: "import.meta".length,
    };
  }
  if (message.text.startsWith("Top-level return")) {
    return {
      place,
      code: "syntax",
      message: "`return` works only inside a function.",
      length: "return".length,
    };
  }
  return null;
}

const PERHAPS_PYTHON =
  /^(?:Expected|Unexpected|Syntax error|Unterminated|With statements|Invalid assignment target|for-(?:of|in) loops must have a single|The constant .* must be initialized)/;

function aboutPython(source: Source, text: string, place: Place): Explained | null {
  if (!PERHAPS_PYTHON.test(text)) return null;
  for (const line of suspects(source, place)) {
    const habit = pythonHabit(source.lines, line - 1);
    if (habit === null) continue;
    const { index, length, message, help } = habit;
    return { place: { file: place.file, line, column: index + 1 }, code: "python", message, help, length };
  }
  return null;
}

/** The line complained of; and the one before, where the complaint is about the first thing in its line. */
function suspects(source: Source, place: Place): number[] {
  const before = (source.lines[place.line - 1] ?? "").slice(0, place.column - 1);
  let previous = place.line - 1;
  while (previous > 0 && source.lines[previous - 1]!.trim() === "") previous--;
  const isFirst = before.trim() === "" || place.line === source.end.line;
  return isFirst && previous > 0 ? [place.line, previous] : [place.line];
}

/** Something was never closed: the complaint belongs where it was opened. */
function aboutEnds(source: Source, message: Message, place: Place): Explained | null {
  const isAtEnd = message.location !== null && message.location.line > source.lines.length;
  const { text } = message;
  const { unclosed, unterminated, open } = scan(source.text, isAtEnd ? undefined : source.offsetOf(place));
  if (/^Unterminated (?:string|template)|to terminate multi-line comment/.test(text)) {
    const mark = unterminated ?? scan(source.text).unterminated;
    return mark === null ? null : never(source, mark);
  }
  if (isAtEnd) {
    if (unterminated !== null) return never(source, unterminated);
    if (unclosed !== null) return never(source, unclosed);
    const help = "Is the last statement finished?";
    return { place, code: "syntax", message: "The file ends too early.", help, length: 1 };
  }
  const [, expected = "", found = ""] = /^Expected "(.)" but found "(.*)"$/s.exec(text) ?? [];
  const opener = open.at(-1);
  const complaint = {
    place,
    code: "syntax",
    message: `${plain(text)}.`,
    length: message.location?.length ?? 1,
  };
  if (text === 'Unexpected "}"' && open.length === 0) {
    return { ...complaint, help: "No `{` is open here: this `}` is one too many." };
  }
  if (opener !== undefined && { ")": "(", "]": "[", "}": "{" }[expected] === opener.text) {
    const { line } = source.placeAt(opener.offset);
    const start = source.lines[line - 1]!.trim();
    if (line !== place.line) {
      return { ...complaint, help: `The \`${opener.text}\` on line ${line} is not closed: ${start}` };
    }
  }
  if (/^[)\]};]$/.test(expected) && /^["'\w$]/.test(found)) {
    const missing = expected === ";" ? "an operator, a parenthesis or a `;`" : "a comma or an operator";
    return { ...complaint, help: `Is ${missing} missing before \`${plainQuotes(found)}\`?` };
  }
  return null;
}

function never(source: Source, { text, offset }: Mark): Explained {
  const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "${": "}", "/*": "*/" };
  const what = /["'`]/.test(text) ? "string" : text === "/*" ? "comment" : `\`${text}\``;
  return {
    place: source.placeAt(offset),
    code: "syntax",
    message: `This ${what} is never closed.`,
    help: `Its end is missing: ${closers[text] ?? text}`,
    length: text.length,
  };
}

/** What esbuild adds to a complaint, if it speaks of the learner's lines. */
function helpFromNotes(source: Source, { notes }: Message): { help?: string } {
  const lines: string[] = [];
  for (const { text, location } of notes) {
    if (/alwaysStrict|ECMAScript module/.test(text)) continue;
    if (location === null) lines.push(text);
    else if (location.line <= source.lines.length) {
      const line = source.lines[location.line - 1]!.trim();
      lines.push(`${plain(text).replace(/ here$/, "")} on line ${location.line}: ${line}`);
    }
  }
  return lines.length === 0 ? {} : { help: lines.join("\n") };
}

/** esbuild may quote a whole string of the learner's. */
const LONGEST_COMPLAINT = 500;

/** esbuild quotes code with `"`; here it stands in backticks. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST_COMPLAINT)
    .replaceAll(/"((?:[^"\\]|\\.)+)"/g, (_, quoted: string) => `\`${plainQuotes(quoted)}\``)
    .replace(/[.:]$/, "");
}

function plainQuotes(text: string): string {
  return text.replaceAll('\\"', '"');
}

/** esbuild's columns are bytes of UTF-8 from 0; lines beyond the file are those that the compiler added. */
function placeOf(source: Source, { location }: Message): Place {
  if (location === null) return { file: source.path, line: 1, column: 1 };
  const line = source.lines[location.line - 1];
  if (line === undefined) return source.end;
  return { file: source.path, line: location.line, column: columnOf(line, location.column) + 1 };
}

function columnOf(line: string, bytes: number): number {
  let column = 0;
  for (let seen = 0; seen < bytes && column < line.length;) {
    const character = String.fromCodePoint(line.codePointAt(column)!);
    const code = character.codePointAt(0)!;
    seen += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    column += character.length;
  }
  return column;
}

/** A learner's file as text with lines, and the diagnostics that point into it. */
import type { Diagnostic, Place } from "./program.ts";

/** What JavaScript takes for the end of a line, and so what esbuild counts lines by. */
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;
const lineEnds = new RegExp(lineEnd, "g");

/** The characters of a name, from the start of the text. */
const nameAtStart = /^#?[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/u;

export class Source {
  readonly path: string;
  /** The text without a byte order mark: editors don't count it as a column. */
  readonly text: string;
  readonly lines: readonly string[];
  #starts: number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text.startsWith("\ufeff") ? text.slice(1) : text;
    this.lines = this.text.split(lineEnd);
  }

  /** The rest of the line from a place on. */
  from(place: Place): string {
    return (this.lines[place.line - 1] ?? "").slice(place.column - 1);
  }

  /** The offset of a place in the text. */
  offsetOf({ line, column }: Place): number {
    this.#starts ??= [0, ...[...this.text.matchAll(lineEnds)].map(({ 0: end, index }) => index + end.length)];
    return (this.#starts[line - 1] ?? this.text.length) + column - 1;
  }

  /** The place of an offset in the text. */
  placeAt(offset: number): Place {
    const before = this.text.slice(0, offset).split(lineEnd);
    return { file: this.path, line: before.length, column: before.at(-1)!.length + 1 };
  }

  /** The name that stands at a place, or "". */
  nameAt(place: Place): string {
    return nameAtStart.exec(this.from(place))?.[0] ?? "";
  }

  /** The end of the last line that says something: where a complaint about a missing end belongs. */
  get end(): Place {
    let line = this.lines.length;
    while (line > 1 && this.lines[line - 1]?.trim() === "") line--;
    return { file: this.path, line, column: Math.max(1, this.lines[line - 1]!.trimEnd().length) };
  }

  complain(place: Place, complaint: Complaint): Diagnostic {
    const source = this.lines[place.line - 1] ?? "";
    const room = Math.max(1, source.length - place.column + 1);
    return {
      severity: complaint.severity ?? "error",
      code: complaint.code,
      message: complaint.message,
      ...(complaint.help === undefined ? {} : { help: complaint.help }),
      file: this.path,
      line: place.line,
      column: place.column,
      source,
      length: Math.min(room, Math.max(1, complaint.length)),
    };
  }
}

export interface Complaint {
  severity?: Diagnostic["severity"];
  code: string;
  message: string;
  help?: string;
  length: number;
}

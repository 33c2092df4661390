/**
 * The comment at the top of a `mistakes/*.ts`, which says what the mistake must be told:
 *
 *     // Forgets that calling an async function does not run it.
 *     // fails: greets, then says goodbye
 *     // says: was called but never awaited
 *     // line: 9
 *
 * `fails` is the title of the check that must be the first to fail; each `says` must stand in its message; `line`, if
 * given, is the line that the failure must point at. A `says` goes on on the next lines while those are indented.
 */
import { readComment } from "./comment.ts";
import type { Complaint } from "./complaint.ts";
import type { Mistake } from "../exercise.ts";

/** `file` is the path to name in complaints, `path` the one inside the exercise. */
export function parseMistake(file: string, path: string, text: string): Mistake | Complaint {
  const { fields } = readComment(text, ["fails", "says", "line"]);
  const [fails] = fields["fails"] ?? [];
  const says = fields["says"] ?? [];
  const [line] = fields["line"] ?? [];
  const missing = !fails ? "fails" : says.length === 0 ? "says" : null;
  if (missing !== null || (line !== undefined && !/^\d+$/.test(line))) {
    return {
      file,
      line: 1,
      column: 1,
      what:
        missing === null
          ? "`// line:` must be followed by a number"
          : `the first comment has no line \`// ${missing}: ...\``,
      why: "a mistake names the check that fails first and the words that its message must hold",
      repair:
        missing === "fails"
          ? "write at the top `// fails: TITLE OF THE CHECK`, as it is in checks.ts"
          : missing === "says"
            ? "write at the top `// says: WORDS OF THE MESSAGE`"
            : "write the number of the line that the failure points at, or leave it out",
    };
  }
  return { path, text, fails: fails!, says, line: line === undefined ? null : Number(line) };
}

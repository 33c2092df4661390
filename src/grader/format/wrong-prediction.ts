/**
 * A `mistakes/*.txt` of an exercise that asks for a prediction: what a learner would really predict, below a comment.
 *
 *     // Takes a call for a start.
 *     // explains: Calling `greet` makes a coroutine and prints nothing; `await` runs it.
 *     // says: it printed "before" first
 *     Hello
 *     before
 *
 * `explains` is told to the learner after where the prediction differs; each `says` must stand in what the learner is told.
 * One of the two must be there. Both go on on the next lines while those are indented.
 */
import { readComment } from "./comment.ts";
import type { Complaint } from "./complaint.ts";
import type { WrongPrediction } from "../exercise.ts";
import { predictedLines } from "../kinds/predicted-lines.ts";

/** `file` is the path to name in complaints, `path` the one inside the exercise. */
export function parseWrongPrediction(file: string, path: string, text: string): WrongPrediction | Complaint {
  const { fields, rest } = readComment(text, ["explains", "says"]);
  const explains = fields["explains"]?.join(" ") ?? "";
  const says = fields["says"] ?? [];
  if (explains === "" && says.length === 0) {
    return {
      file,
      line: 1,
      column: 1,
      what: "the first comment has neither a line `// explains: ...` nor a line `// says: ...`",
      why: "a wrong prediction is there to show what its learner is told",
      repair: "write at the top `// explains: WHY THE PROGRAM DOES OTHERWISE`, then the predicted lines",
    };
  }
  return { path, text, lines: predictedLines(rest), explains: explains === "" ? null : explains, says };
}

/** What the program prints, said before it runs: its lines put in order, or the whole output typed. */
import { predictedLines } from "../../grader/kinds/predicted-lines.ts";
import type { Bench } from "../state/bench.ts";
import { answerFile } from "../../grader/format/answers.ts";
import { piecesOfLines } from "./answer.ts";
import { Pieces } from "./Pieces.tsx";

interface Props {
  bench: Bench;
  alive: boolean;
  /** The lines to arrange; null where the output is to be typed. */
  lines: readonly string[] | null;
}

export function PredictAnswer({ bench, alive, lines }: Props) {
  const text = bench.texts.value[answerFile.predict] ?? "";
  const write = (next: string) => bench.edit(answerFile.predict, next);
  if (lines !== null) {
    const placed = piecesOfLines(lines, predictedLines(text));
    return (
      <div class="yp-answer">
        <Pieces
          pieces={lines.map((line, id) => ({ id, text: line }))}
          placed={placed}
          place={(ids) => write(ids.map((id) => lines[id]).join("\n"))}
          name="What it prints, in order"
          invitation="Which line is printed first? Choose it below."
          announce={(words) => (bench.announcement.value = words)}
          alive={alive}
        />
      </div>
    );
  }
  return (
    <div class="yp-answer">
      <label class="yp-pieces-name" for={`${bench.props.id}-prediction`}>
        What it prints, line by line
      </label>
      <textarea
        id={`${bench.props.id}-prediction`}
        class="yp-prediction"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        rows={Math.max(4, text.split("\n").length + 1)}
        readOnly={!alive}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </div>
  );
}

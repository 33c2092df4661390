/**
 * The prediction beside what was printed, line by line, each with its moment; up to the first line that differs. What comes
 * after it is the answer to the next try, so it waits for a press, and so do the output and the timeline.
 */
import type { Ref } from "preact";
import { useRef } from "preact/hooks";
import type { PredictedLine, PredictionVerdict, Verdict } from "../../grader/verdict.ts";
import { CheckIcon } from "../icons.tsx";
import { CrossIcon } from "../late-icons.tsx";
import type { Watching } from "../run/visit.ts";
import { CheckPlace } from "./CheckPlace.tsx";

export const isPrediction = (verdict: Verdict): verdict is PredictionVerdict => "lines" in verdict;

interface Props {
  watching: Watching;
  verdict: PredictionVerdict;
}

export function Prediction({ watching, verdict }: Props) {
  const { bench } = watching;
  const table = useRef<HTMLDivElement>(null);
  const shown = bench.keptBack.value ? (verdict.difference ?? -1) + 1 : verdict.lines.length;
  const showAll = () => {
    // The button goes away, and would take the focus with it.
    table.current?.focus();
    bench.look();
  };
  return (
    <>
      <Compared table={table} watching={watching} verdict={verdict} lines={verdict.lines.slice(0, shown)} />
      {bench.keptBack.value && (
        <p class="yp-where">
          <button type="button" class="yp-button yp-small" onClick={showAll}>
            Show the whole run
          </button>
        </p>
      )}
    </>
  );
}

interface ComparedProps extends Props {
  table: Ref<HTMLDivElement>;
  lines: readonly PredictedLine[];
}

function Compared({ table, watching, verdict, lines }: ComparedProps) {
  return (
    <div
      ref={table}
      class="yp-scroll"
      tabIndex={0}
      role="group"
      aria-label="Your prediction next to what was printed"
    >
      <table class="yp-compared">
        <thead>
          <tr>
            <th scope="col">You said</th>
            <th scope="col">It printed</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ said, printed, right, at }, index) => (
            <tr key={index} data-right={right} data-first={index === verdict.difference}>
              <td>
                {right ? <CheckIcon /> : <CrossIcon />}
                <span class="yp-unseen">{right ? "Right:" : "Not so:"}</span>
                <Line text={said} />
              </td>
              <td>
                <Line text={printed} />
              </td>
              <td>{at !== null && <CheckPlace watching={watching} verdict={verdict} run={0} at={at} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ text }: { text: string | null }) {
  if (text === null) return <span class="yp-quiet">nothing</span>;
  return text === "" ? <span class="yp-quiet">an empty line</span> : <code>{text}</code>;
}

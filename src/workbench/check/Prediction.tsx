/** The prediction beside what was printed, line by line, each with its moment. */
import type { PredictionVerdict, Verdict } from "../../grader/verdict.ts";
import { CheckIcon, CrossIcon } from "../icons.tsx";
import type { Watching } from "../run/visit.ts";
import { Where } from "./Where.tsx";

export const isPrediction = (verdict: Verdict): verdict is PredictionVerdict => "lines" in verdict;

export function Prediction({ watching, verdict }: { watching: Watching; verdict: PredictionVerdict }) {
  return (
    <div class="yp-scroll" tabIndex={0} role="group" aria-label="Your prediction beside what was printed">
      <table class="yp-compared">
        <thead>
          <tr>
            <th scope="col">You said</th>
            <th scope="col">It printed</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {verdict.lines.map(({ said, printed, right, at }, index) => (
            <tr key={index} data-right={right} data-first={index === verdict.difference}>
              <td>
                {right ? <CheckIcon /> : <CrossIcon />}
                <span class="yp-unseen">{right ? "Right:" : "Not so:"}</span>
                <Line text={said} />
              </td>
              <td>
                <Line text={printed} />
              </td>
              <td>{at !== null && <Where watching={watching} verdict={verdict} run={0} at={at} />}</td>
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

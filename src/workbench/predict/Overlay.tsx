/**
 * Prediction over fact: a row a line, as the lines are printed. Where the two part, it says why; what comes after that
 * follows from it, and is told without blame.
 */
import type { ComponentChildren } from "preact";
import { CheckIcon } from "../icons.tsx";
import { CrossIcon } from "../late-icons.tsx";
import { MomentLink } from "../run/MomentLink.tsx";
import { Prose } from "../run/Prose.tsx";
import type { Watching } from "../run/visit.ts";
import { counted } from "../../grader/measures.ts";
import type { Shown } from "../state/bench.ts";
import type { Compared } from "./compare.ts";

interface Props {
  watching: Watching;
  shown: Shown;
  compared: Compared;
}

export function Overlay({ watching, shown, compared }: Props) {
  const { bench } = watching;
  const { lines, difference } = compared;
  const known = revealed(watching, shown, compared);
  const over = known === lines.length;
  const met = difference !== null && known > difference;
  return (
    <>
      <p class="yp-headline yp-predict-result" role="status" data-passed={over && difference === null}>
        {over && difference === null ? (
          <>
            <CheckIcon /> You saw it coming:{" "}
            {lines.length === 1 ? "the line is" : `all ${lines.length} lines are`} right.
          </>
        ) : met ? (
          difference === 0 ? (
            "It differs from the first line on."
          ) : (
            `${counted(difference, "line")} right, then it differs.`
          )
        ) : (
          "Running…"
        )}
      </p>
      <table class="yp-overlay" aria-label="Your prediction next to what was printed">
        <thead>
          <tr>
            <th scope="col" class="yp-overlay-sign">
              <span class="yp-unseen">Right?</span>
            </th>
            <th scope="col">You said</th>
            <th scope="col">It printed</th>
            <th scope="col" class="yp-overlay-time">
              When
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ said, printed, right, at }, index) => {
            const seen = index < known;
            const state = !seen ? "coming" : index === difference ? "first" : right ? "right" : "after";
            return (
              <>
                <tr key={index} data-state={state}>
                  <td class="yp-overlay-sign">
                    {state === "right" && <CheckIcon />}
                    {state === "first" && <CrossIcon />}
                    <span class="yp-unseen">
                      {
                        {
                          right: "Right",
                          first: "The first difference",
                          after: "Different",
                          coming: "Not yet",
                        }[state]
                      }
                    </span>
                  </td>
                  <td>
                    <Line text={said} none="nothing" />
                  </td>
                  <td>{seen && <Line text={printed} none="nothing more" />}</td>
                  <td class="yp-overlay-time">
                    {seen && at !== null && (
                      <MomentLink
                        watching={watching}
                        at={at}
                        what={printed === null ? "the end" : `“${printed}”`}
                      />
                    )}
                  </td>
                </tr>
                {state === "first" && (
                  <tr key="why" class="yp-overlay-why">
                    <td />
                    <td colSpan={3}>
                      <Why watching={watching} compared={compared} at={at} />
                    </td>
                  </tr>
                )}
              </>
            );
          })}
        </tbody>
      </table>
      {bench.phase.value === "done" && shown.result.error !== null && (
        <p class="yp-quiet">The run then ends by an error; the output below tells of it.</p>
      )}
    </>
  );
}

function Why({ watching, compared, at }: Pick<Props, "watching" | "compared"> & { at: Compared["instead"] }) {
  const { headline, why, instead } = compared;
  return (
    <div class="yp-why-text">
      <p class="yp-why-head">{headline}</p>
      {why !== "" && (
        <p>
          <Prose text={unbroken(why)} />
        </p>
      )}
      <p class="yp-why-ways">
        {at !== null && (
          <Way label="Watch this moment">
            <MomentLink watching={watching} at={at} what="the first difference" />
          </Way>
        )}
        {instead !== null && (
          <Way label="Your line comes at">
            <MomentLink watching={watching} at={instead} what="where your line is printed" />
          </Way>
        )}
      </p>
    </div>
  );
}

function Way({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <span>
      {label} {children}
    </span>
  );
}

/** A number keeps its unit when the line wraps. */
const unbroken = (text: string) => text.replaceAll(/(\d) s\b/g, "$1\u00a0s");

function Line({ text, none }: { text: string | null; none: string }) {
  if (text === null) return <span class="yp-quiet">{none}</span>;
  return text === "" ? <span class="yp-quiet">an empty line</span> : <code>{text}</code>;
}

/** How many rows are known by now: while the run plays, those whose line is printed. */
function revealed({ bench }: Watching, shown: Shown, { lines }: Compared): number {
  const phase = bench.phase.value;
  const now = bench.shown.value;
  // Another run is on show, or none: this one has been seen.
  if (phase === "done" || phase === "idle" || now !== shown) return lines.length;
  const clock = bench.clock.value ?? 0;
  const open = lines.findIndex(({ at }) => at === null || (at.time ?? 0) > clock);
  return open === -1 ? lines.length : open;
}

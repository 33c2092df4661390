/** From how a run ended to the moments that tell why: of an error, its own; of a deadlock, when each task began to wait. */
import type { RunResult } from "../../sandbox/run.ts";
import { inLine } from "./output/drawn.ts";
import { MomentLink } from "./MomentLink.tsx";
import { errorAt, stuckTasks } from "./moments.ts";
import type { Watching } from "./visit.ts";
import { LineAndMoment } from "./LineAndMoment.tsx";

interface Props {
  watching: Watching;
  result: RunResult;
}

/** As many as tell the story; the timeline has them all. */
const MOST = 6;

export function WaitsSince({ watching, result }: Props) {
  const stuck = stuckTasks(result);
  if (stuck.length === 0) return null;
  return (
    <div class="yp-since">
      <p class="yp-since-name">When they began to wait</p>
      <ul aria-label="When each task began to wait">
        {stuck.slice(0, MOST).map((task) => (
          <li key={task.task}>
            <bdi>
              <b>{inLine(task.name)}</b>
            </bdi>{" "}
            waits for <code>{inLine(task.text)}</code> <LineAndMoment watching={watching} at={task} />
          </li>
        ))}
        {stuck.length > MOST && <li class="yp-quiet">and {stuck.length - MOST} more</li>}
      </ul>
    </div>
  );
}

/** Where an error ended the run and wrote its traceback, the way to the moment at which it was raised. */
export function ErrorLink({ watching, result }: Props) {
  const at = errorAt(result);
  if (at === null || result.outcome === "refused") return null;
  return (
    <>
      {" · "}
      <MomentLink watching={watching} at={at} label="show the moment" />
    </>
  );
}

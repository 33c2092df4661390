/** The tasks that are alive, as a tree: what a task awaits stands below it, as `python -m asyncio pstree` has it. */
import { placeWords } from "../../run/place-words.ts";
import type { Bench } from "../../state/bench.ts";
import type { Conductor } from "../transport/conductor.ts";
import { untranslated } from "../../untranslated.ts";
import { ToEndIcon, ToStartIcon } from "../icons.tsx";
import type { LoopNow, TaskRow } from "./now.ts";

/** Deeper rows are drawn no further to the right. */
const DEEPEST = 8;

interface Props {
  bench: Bench;
  now: LoopNow;
  conductor: Conductor;
}

export function Tasks({ bench, now, conductor }: Props) {
  const { tasks, tasksLeft, ended } = now;
  return (
    <ul class="yp-tasks" aria-label="Tasks at this moment">
      {tasks.map((row, index) => (
        <Task key={index} bench={bench} row={row} conductor={conductor} />
      ))}
      {tasksLeft > 0 && <li class="yp-quiet">and {tasksLeft} more</li>}
      {ended !== "" && <li class="yp-task yp-ended">{ended}</li>}
      {tasks.length === 0 && ended === "" && <li class="yp-quiet">none yet</li>}
    </ul>
  );
}

function Task({ bench, row, conductor }: { bench: Bench; row: TaskRow; conductor: Conductor }) {
  const { task, name, stage, text, depth, again, circle, place, frames } = row;
  const isFile = (file: string) => bench.props.files.some(({ path }) => path === file);
  const note = circle ? "awaits itself, in a circle" : again ? "see above" : "";
  return (
    <li class="yp-task" style={{ "--yp-depth": Math.min(depth, DEEPEST) }} data-depth={depth}>
      <span class="yp-state" data-state={stage === "created" ? "ready" : stage} aria-hidden="true" />
      <b {...untranslated}>{name}</b>{" "}
      <span class="yp-task-text">
        {note === "" ? text : note}
        {frames.length > 0 && (
          <span class="yp-frames">
            {frames
              .map((frame) => frame.name + (frame.place === null ? "" : `:${frame.place.line}`))
              .join(" › ")}
          </span>
        )}
      </span>{" "}
      <span class="yp-task-ends">
        <button
          type="button"
          class="yp-jump"
          aria-label={`To the start of ${name}`}
          title={`To the start of ${name}`}
          onClick={() => conductor.toTask(task, "start")}
        >
          <ToStartIcon />
        </button>
        <button
          type="button"
          class="yp-jump"
          aria-label={`To the end of ${name}`}
          title={`To the end of ${name}`}
          onClick={() => conductor.toTask(task, "end")}
        >
          <ToEndIcon />
        </button>
      </span>
      {place !== null && isFile(place.file) && (
        <button
          type="button"
          class="yp-link"
          title={placeWords(bench.props.files, place)}
          onClick={() => bench.goTo(place)}
        >
          line {place.line}
        </button>
      )}
    </li>
  );
}

/** The region "Timeline": the run as lanes, a slider through its events, and the moment in words. */
import { useComputed, useSignalEffect, type ReadonlySignal } from "@preact/signals";
import { BackIcon, ForwardIcon, RunIcon } from "../icons.tsx";
import { Part } from "../Part.tsx";
import { shownCheck, type Runner } from "../run/runner.ts";
import { seconds } from "../run/words.ts";
import type { Bench, Shown } from "../state/bench.ts";
import { EventTable } from "./EventTable.tsx";
import { Lanes } from "./picture/Lanes.tsx";
import { Legend } from "./picture/Legend.tsx";
import { lookAt } from "./look.ts";
import { linesAt } from "./loop/lines.ts";
import { loopAt } from "./loop/now.ts";
import { sentenceAt, type Model } from "./model.ts";

interface Props {
  bench: Bench;
  runner: Runner;
  model: ReadonlySignal<Model | null>;
}

export function Timeline({ bench, runner, model }: Props) {
  const now = model.value;
  const shown = bench.shown.value;
  if (now === null || shown === null) return null;
  const verdict = bench.verdict.value;
  const choose = shown.by === "check" && verdict !== null && verdict.runs.length > 1;
  return (
    <Part
      bench={bench}
      name="Timeline"
      note={bench.stale.value ? "of the code before your last change" : ""}
      end={choose ? <RunChoice bench={bench} runner={runner} shown={shown} /> : null}
    >
      {now.lanes.every(({ task }) => task <= 0) ? (
        <p class="yp-quiet">
          {shown.result.outcome === "refused"
            ? "Nothing ran."
            : "No task ran: the program gave nothing to the event loop."}
        </p>
      ) : (
        <Picture key={now} bench={bench} runner={runner} model={now} />
      )}
    </Part>
  );
}

/** Which of the runs that the checks asked for is on show. */
function RunChoice({ bench, runner, shown }: { bench: Bench; runner: Runner; shown: Shown }) {
  const runs = bench.verdict.value?.runs ?? [];
  return (
    <label class="yp-choice">
      Run
      <select
        value={String(runs.findIndex(({ result }) => result === shown.result))}
        onChange={(event) => {
          const run = runs[Number(event.currentTarget.value)];
          if (run) runner.show(shownCheck(run, shown.texts));
        }}
      >
        {runs.map(({ name }, index) => (
          <option key={index} value={String(index)}>
            {index + 1}: {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Picture({ bench, runner, model }: { bench: Bench; runner: Runner; model: Model }) {
  const moveTo = (index: number) => lookAt(bench, runner, model, index);
  const stale = bench.stale;
  useSignalEffect(() => {
    const looking = bench.scrubbed.value || bench.phase.value === "playing";
    bench.lines.value = looking && !stale.value ? linesAt(model, bench.moment.value) : [];
  });

  return (
    <div class="yp-timeline">
      <Transport bench={bench} runner={runner} model={model} moveTo={moveTo} />
      <Lanes bench={bench} model={model} moveTo={moveTo} />
      <Legend lanes={model.lanes} />
      <Tasks bench={bench} model={model} />
      <EventTable bench={bench} model={model} moveTo={moveTo} />
    </div>
  );
}

interface Moving {
  bench: Bench;
  model: Model;
  moveTo: (index: number) => void;
}

function Transport({ bench, runner, model, moveTo }: Moving & { runner: Runner }) {
  const { trace } = model;
  const moment = bench.moment.value;
  const event = trace[moment];
  const sentence = sentenceAt(model, moment);
  // While it plays, time passes between the events too.
  const time = bench.clock.value ?? event?.time ?? trace[0]?.time ?? 0;
  return (
    <>
      <div class="yp-transport">
        <button
          type="button"
          class="yp-button yp-small yp-square"
          aria-label="Play again"
          title="Play again"
          disabled={bench.phase.value !== "done"}
          onClick={() => runner.replay()}
        >
          <RunIcon />
        </button>
        <button
          type="button"
          class="yp-button yp-small yp-square"
          aria-label="Previous event"
          title="Previous event"
          aria-disabled={moment <= 0}
          onClick={() => moveTo(moment - 1)}
        >
          <BackIcon />
        </button>
        <input
          type="range"
          class="yp-slider"
          aria-label="Time"
          min={0}
          max={trace.length - 1}
          step={1}
          value={Math.max(0, moment)}
          aria-valuetext={`${seconds(time)}: ${sentence}`}
          style={{ "--yp-done": trace.length < 2 ? 1 : Math.max(0, moment) / (trace.length - 1) }}
          onInput={(input) => moveTo(Number(input.currentTarget.value))}
        />
        <button
          type="button"
          class="yp-button yp-small yp-square"
          aria-label="Next event"
          title="Next event"
          aria-disabled={moment >= trace.length - 1}
          onClick={() => moveTo(moment + 1)}
        >
          <ForwardIcon />
        </button>
      </div>
      <p class="yp-moment">
        <b>{bench.clock.value === null ? seconds(time) : `${time.toFixed(2)} s`}</b>
        <span class="yp-sentence">{sentence}</span>
        <span class="yp-note">
          {Math.max(0, moment) + 1} of {trace.length}
        </span>
      </p>
    </>
  );
}

/** As many as fit a glance; the lanes show the rest. */
const ROOM = { ready: 12, timers: 12, tasks: 12 };

function Tasks({ bench, model }: { bench: Bench; model: Model }) {
  const { tasks, tasksLeft, ended } = useComputed(() => loopAt(model, bench.moment.value, ROOM)).value;
  return (
    <ul class="yp-tasks" aria-label="Tasks at this moment">
      {tasks.map(({ task, name, stage, text, place }) => (
        <li key={task} class="yp-task">
          <span class="yp-state" data-state={stage} aria-hidden="true" />
          <b>{name}</b> <span class="yp-task-text">{text}</span>
          {place !== null && bench.props.files.some(({ path }) => path === place.file) && (
            <button type="button" class="yp-link" onClick={() => bench.goTo(place)}>
              line {place.line}
            </button>
          )}
        </li>
      ))}
      {tasksLeft > 0 && <li class="yp-quiet">and {tasksLeft} more</li>}
      {ended !== "" && <li class="yp-task yp-quiet">{ended}</li>}
    </ul>
  );
}

/** The region "Timeline": the run as lanes, a slider through its events, and the moment in words. */
import { useComputed, useSignalEffect, type ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { BackIcon, ForwardIcon, RunIcon } from "../icons.tsx";
import { Part } from "../Part.tsx";
import { shownCheck, type Runner } from "../run/runner.ts";
import { seconds } from "../run/words.ts";
import type { Bench, Shown } from "../state/bench.ts";
import { EventTable } from "./EventTable.tsx";
import { Lanes } from "./picture/Lanes.tsx";
import { Legend } from "./picture/Legend.tsx";
import { lookAt } from "./look.ts";
import { linesAt, sentenceAt, tasksAt, type Model } from "./model.ts";
import { createScale } from "./picture/scale.ts";
import { weightOf } from "./words.ts";

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
      {now.lanes.every(({ task }) => task === 0) ? (
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
  const { trace } = model;
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = holder.current!;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const scale = useMemo(
    () => createScale(trace, (index) => weightOf(trace[index]!), Math.max(60, width - 2 * Lanes.inset)),
    [trace, width],
  );

  const moveTo = (index: number) => lookAt(bench, runner, model, index);
  const stale = bench.stale;
  useSignalEffect(() => {
    const looking = bench.scrubbed.value || bench.phase.value === "playing";
    bench.lines.value = looking && !stale.value ? linesAt(model, bench.moment.value) : [];
  });

  return (
    <div class="yp-timeline">
      <Transport bench={bench} runner={runner} model={model} moveTo={moveTo} />
      <Lanes bench={bench} model={model} scale={scale} holder={holder} moveTo={moveTo} />
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
const MOST_TASKS = 12;

function Tasks({ bench, model }: { bench: Bench; model: Model }) {
  const tasks = useComputed(() => tasksAt(model, bench.moment.value)).value;
  const alive = tasks.filter(({ span }) => span !== null);
  const ended = tasks.length - alive.length;
  return (
    <ul class="yp-tasks" aria-label="Tasks at this moment">
      {alive.slice(0, MOST_TASKS).map(({ lane, span, text, place }) => (
        <li key={lane.task} class="yp-task">
          <span class="yp-state" data-state={span?.state} aria-hidden="true" />
          <b>{lane.name}</b> <span class="yp-task-text">{text}</span>
          {place !== null && bench.props.files.some(({ path }) => path === place.file) && (
            <button type="button" class="yp-link" onClick={() => bench.goTo(place)}>
              line {place.line}
            </button>
          )}
        </li>
      ))}
      {alive.length > MOST_TASKS && <li class="yp-quiet">and {alive.length - MOST_TASKS} more</li>}
      {ended > 0 && (
        <li class="yp-task yp-quiet">{ended === 1 ? "1 task has ended" : `${ended} tasks have ended`}</li>
      )}
    </ul>
  );
}

/** "The loop at this moment": what runs, what is ready in order, the timers, and who awaits whom. */
import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Site } from "../../../compiler/program.ts";
import { seconds } from "../../../grader/measures.ts";
import type { Bench } from "../../state/bench.ts";
import type { Model } from "../model.ts";
import { momentOfEvent } from "../moment.ts";
import type { Conductor } from "../transport/conductor.ts";
import { loopAt, type LoopNow, type Queued, type Timer } from "./now.ts";
import { Tasks } from "./Tasks.tsx";

/** As much as fits a glance; the rest is counted. */
const ROOM = { ready: 24, timers: 24, tasks: 40 };

interface Props {
  bench: Bench;
  model: Model;
  conductor: Conductor;
}

export function LoopPanel({ bench, model, conductor }: Props) {
  const now = useComputed(() => loopAt(model, bench.moment.value, ROOM)).value;
  const go = (place: Site | null, seq: number) => {
    if (place !== null && bench.props.files.some(({ path }) => path === place.file)) bench.goTo(place);
    else conductor.moveTo(momentOfEvent(model, seq));
  };
  return (
    <section class="yp-loop" aria-label="The loop at this moment">
      <p class="yp-loop-title">
        The loop at this moment <span class="yp-note">{now.doing}</span>
      </p>
      <Row name="Ready" count={now.readyCount} hint="What the loop calls next, in this order">
        <Ready now={now} go={go} />
      </Row>
      <Row name="Timers" count={now.timerCount} hint="What waits for a time, the earliest first">
        <Timers now={now} time={model.trace[Math.max(0, bench.moment.value)]?.time ?? 0} go={go} />
      </Row>
      <Row name="Tasks" count={now.tasks.length + now.tasksLeft} hint="Who awaits whom">
        <Steady>
          <Tasks bench={bench} now={now} conductor={conductor} />
        </Steady>
      </Row>
    </section>
  );
}

interface RowProps {
  name: string;
  count: number;
  hint: string;
  children: ComponentChildren;
}

function Row({ name, count, hint, children }: RowProps) {
  return (
    <div class="yp-loop-row">
      <span class="yp-loop-name" title={hint}>
        {name} <span class="yp-count">{count}</span>
      </span>
      {children}
    </div>
  );
}

/** Keeps the height that its contents once had, so that what is below stands still while one steps. */
function Steady({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current!;
    let most = 0;
    // Asked after each layout, and not at each drawing: a scrubbed run would be laid out several times a frame.
    const observer = new ResizeObserver(() => {
      const height = element.offsetHeight;
      if (height <= most) return;
      most = height;
      element.style.minHeight = `${most}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{children}</div>;
}

type Go = (place: Site | null, seq: number) => void;

function Ready({ now, go }: { now: LoopNow; go: Go }) {
  if (now.ready.length === 0) return <p class="yp-quiet">nothing</p>;
  return (
    <ol class="yp-chips" aria-label="Ready queue">
      {now.ready.map((item) => (
        <li key={item.seq}>
          <Chip item={item} go={go} />
        </li>
      ))}
      {now.readyCount > now.ready.length && (
        <li class="yp-quiet">and {now.readyCount - now.ready.length} more</li>
      )}
    </ol>
  );
}

function Chip({ item, go }: { item: Queued; go: Go }) {
  const { label, task, internal, calledOff, why, place, seq } = item;
  const note = internal ? "asyncio’s own callback: " : "";
  return (
    <button
      type="button"
      class="yp-chip"
      data-kind={task !== 0 ? "task" : internal ? "internal" : "callback"}
      title={note + why + (calledOff ? "; cancelled: it will be skipped" : "")}
      onClick={() => go(place, seq)}
    >
      {task === 0 && (
        <span class="yp-chip-sign" aria-hidden="true">
          ƒ
        </span>
      )}
      {calledOff ? <s>{label}</s> : label}
    </button>
  );
}

function Timers({ now, time, go }: { now: LoopNow; time: number; go: Go }) {
  if (now.timers.length === 0) return <p class="yp-quiet">none</p>;
  return (
    <ol class="yp-chips" aria-label="Timers">
      {now.timers.map((timer) => (
        <li key={timer.seq}>
          <TimerChip timer={timer} time={time} go={go} />
        </li>
      ))}
      {now.timerCount > now.timers.length && (
        <li class="yp-quiet">and {now.timerCount - now.timers.length} more</li>
      )}
    </ol>
  );
}

function TimerChip({ timer, time, go }: { timer: Timer; time: number; go: Go }) {
  const { when, label, place, seq } = timer;
  const left = when === null ? Infinity : when - time;
  return (
    <button
      type="button"
      class="yp-chip"
      data-kind="timer"
      title={when === null ? "never due" : left > 0 ? `due in ${seconds(left)}` : "due"}
      onClick={() => go(place, seq)}
    >
      <b>{when === null ? "never" : seconds(when)}</b> {label}
    </button>
  );
}

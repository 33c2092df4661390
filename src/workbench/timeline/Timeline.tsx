/** The region "Timeline": the run as lanes, the way through it, the loop at the moment on show, and all of it as text. */
import { useSignal, useSignalEffect, type ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { Part } from "../Part.tsx";
import { browserTime } from "../run/player.ts";
import { shownCheck, type Runner } from "../run/runner.ts";
import type { Bench, Shown } from "../state/bench.ts";
import { Asked } from "./Asked.tsx";
import { EventTable } from "./EventTable.tsx";
import { LoopPanel } from "./loop/LoopPanel.tsx";
import { linesAt } from "./loop/lines.ts";
import type { Model } from "./model.ts";
import { Lanes } from "./picture/Lanes.tsx";
import { Legend } from "./picture/Legend.tsx";
import { createConductor } from "./transport/conductor.ts";
import { commandOf, isForControl } from "./transport/keys.ts";
import { Keys } from "./transport/Keys.tsx";
import { Transport } from "./transport/Transport.tsx";

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
  const isEmpty =
    now.lanes.every(({ task }) => task <= 0) && !now.trace.some(({ kind }) => kind === "callback");
  return (
    <Part
      bench={bench}
      name="Timeline"
      note={bench.stale.value ? "of the code before your last change" : ""}
      end={choose ? <RunChoice bench={bench} runner={runner} shown={shown} /> : null}
    >
      {isEmpty ? (
        <p class="yp-quiet">
          {shown.result.outcome === "refused"
            ? "Nothing ran."
            : "No task ran: the program gave nothing to the event loop."}
        </p>
      ) : (
        <Watch key={now} bench={bench} runner={runner} model={now} />
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
          if (run) runner.show(shownCheck(run));
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

function Watch({ bench, runner, model }: { bench: Bench; runner: Runner; model: Model }) {
  const conductor = useMemo(() => createConductor(bench, runner, model, browserTime), [model]);
  const help = useSignal(false);
  const { stale } = bench;
  useSignalEffect(() => {
    const looking = bench.scrubbed.value || bench.phase.value === "playing";
    bench.lines.value = looking && !stale.value ? linesAt(model, bench.moment.value) : [];
  });
  useEffect(() => conductor.dispose, [conductor]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The picture has keys of its own, and controls have theirs.
    if (event.defaultPrevented || isForControl(event)) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    if (command.do === "help") help.value = !help.value;
    else conductor.perform(command);
  };
  return (
    <div class="yp-timeline" onKeyDown={onKeyDown}>
      <Asked bench={bench} model={model} moveTo={conductor.moveTo} />
      <Transport bench={bench} model={model} conductor={conductor} help={help} />
      {help.value && <Keys />}
      <Lanes bench={bench} model={model} moveTo={conductor.moveTo} />
      <Legend lanes={model.lanes} />
      <LoopPanel bench={bench} model={model} conductor={conductor} />
      <EventTable bench={bench} model={model} moveTo={conductor.moveTo} />
    </div>
  );
}

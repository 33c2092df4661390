/** The way through a run: play, steps of a size that one chooses, a slider, the speed; and the moment in words. */
import type { Signal } from "@preact/signals";
import { RunIcon } from "../../icons.tsx";
import { BackIcon, ForwardIcon } from "../../late-icons.tsx";
import { LONGEST_IDLE } from "../../run/player.ts";
import { seconds } from "../../../grader/measures.ts";
import { changeSettings, settings, SPEEDS } from "../../settings/settings.ts";
import type { Bench } from "../../state/bench.ts";
import { sentenceAt, type Model } from "../model.ts";
import type { Conductor } from "./conductor.ts";
import { PauseIcon } from "../icons.tsx";
import { STEPS } from "./steps.ts";

interface Props {
  bench: Bench;
  model: Model;
  conductor: Conductor;
  help: Signal<boolean>;
}

export function Transport({ bench, model, conductor, help }: Props) {
  const { trace } = model;
  const moment = Math.max(0, bench.moment.value);
  const clock = bench.clock.value;
  const sentence = sentenceAt(model, bench.moment.value);
  // While it plays, time passes between the events too.
  const time = clock ?? trace[moment]?.time ?? 0;
  const haste = conductor.haste.value;
  return (
    <>
      <div class="yp-transport">
        <Play bench={bench} conductor={conductor} />
        <Step conductor={conductor} />
        <input
          type="range"
          class="yp-slider"
          aria-label="Time"
          min={0}
          max={trace.length - 1}
          step={1}
          value={moment}
          aria-valuetext={`${seconds(trace[moment]?.time ?? 0)}: ${sentence}`}
          style={{ "--yp-done": trace.length < 2 ? 1 : moment / (trace.length - 1) }}
          onInput={(input) => conductor.moveTo(Number(input.currentTarget.value))}
        />
        <Speed />
        <button
          type="button"
          class="yp-button yp-small yp-square"
          aria-label="Keys"
          title="Keys of the timeline"
          aria-expanded={help.value}
          onClick={() => (help.value = !help.value)}
        >
          ?
        </button>
      </div>
      <p class="yp-moment">
        <b>{clock === null ? seconds(time) : `${time.toFixed(2)} s`}</b>
        <span key={sentence} class="yp-sentence">
          {sentence}
        </span>
        {haste > 1 ? (
          <span class="yp-note">
            nothing happens: {Math.round(haste * settings.value.speed)} times faster
          </span>
        ) : (
          <span class="yp-note">
            {moment + 1} of {trace.length}
          </span>
        )}
      </p>
    </>
  );
}

function Play({ bench, conductor }: { bench: Bench; conductor: Conductor }) {
  const playing = conductor.playing.value;
  const name = playing ? "Pause" : "Play";
  const hint = conductor.hasHaste ? `; waits longer than ${LONGEST_IDLE} s are shortened` : "";
  return (
    <button
      type="button"
      class="yp-button yp-small yp-square"
      aria-label={name}
      title={`${name} (Space)${playing ? "" : hint}`}
      disabled={bench.phase.value === "working" || bench.phase.value === "idle"}
      onClick={() => conductor.perform({ do: "play" })}
    >
      {playing ? <PauseIcon /> : <RunIcon />}
    </button>
  );
}

/** Two buttons around what they step by. */
function Step({ conductor }: { conductor: Conductor }) {
  const { by } = conductor;
  const { label } = STEPS.find((each) => each.by === by.value)!;
  return (
    <span class="yp-step" role="group" aria-label="Steps">
      <button
        type="button"
        class="yp-button yp-small yp-square"
        aria-label={`Previous ${label}`}
        title={`Previous ${label}`}
        aria-disabled={!conductor.canStep(by.value, -1)}
        onClick={() => conductor.step(by.value, -1)}
      >
        <BackIcon />
      </button>
      <select
        class="yp-pick"
        aria-label="Step by"
        value={by.value}
        onChange={({ currentTarget: { value } }) => {
          by.value = STEPS.find((each) => each.by === value)?.by ?? "event";
        }}
      >
        {STEPS.map((each) => (
          <option key={each.by} value={each.by}>
            {each.by}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="yp-button yp-small yp-square"
        aria-label={`Next ${label}`}
        title={`Next ${label}`}
        aria-disabled={!conductor.canStep(by.value, 1)}
        onClick={() => conductor.step(by.value, 1)}
      >
        <ForwardIcon />
      </button>
    </span>
  );
}

function Speed() {
  return (
    <select
      class="yp-pick yp-speed"
      aria-label="Speed"
      title="Speed of playback"
      value={String(settings.value.speed)}
      onChange={({ currentTarget: { value } }) => {
        const speed = SPEEDS.find((each) => String(each) === value);
        if (speed !== undefined) changeSettings({ speed });
      }}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={String(speed)}>
          {speed}×
        </option>
      ))}
    </select>
  );
}

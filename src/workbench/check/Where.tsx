/** `line 4 · 1.00 s`: takes the editor to the line and the timeline to the moment. */
import type { ReadonlySignal } from "@preact/signals";
import type { Happened, Verdict } from "../../grader/verdict.ts";
import { shownCheck, type Runner } from "../run/runner.ts";
import { seconds } from "../run/words.ts";
import { isShown, type Bench } from "../state/bench.ts";
import type { Model } from "../timeline/model.ts";
import { momentOfEvent } from "../timeline/moment.ts";

export interface Watching {
  bench: Bench;
  runner: Runner;
  model: ReadonlySignal<Model | null>;
}

interface Props extends Watching {
  verdict: Verdict;
  /** Which of the verdict's runs it is about; null for none. */
  run: number | null;
  at: Happened;
}

export function Where({ bench, runner, model, at, run, verdict }: Props) {
  const line =
    at.line !== undefined && bench.props.files.some((file) => isShown(file) && file.path === at.file)
      ? at.line
      : null;
  if (line === null && at.time === undefined) return null;
  const go = () => {
    const wanted = run === null ? undefined : verdict.runs[run];
    if (wanted !== undefined) {
      const texts = bench.shown.value?.texts ?? bench.texts.value;
      if (bench.shown.value?.result !== wanted.result) runner.show(shownCheck(wanted, texts));
      const now = model.value;
      if (now !== null && (at.seq !== undefined || at.time !== undefined)) {
        bench.moment.value =
          at.seq === undefined ? momentOf(now.trace, at) : momentOfEvent(now, at.seq, at.time);
        bench.scrubbed.value = true;
      }
    }
    if (line !== null) bench.goTo({ file: at.file!, line, column: at.column ?? 1 });
  };
  return (
    <button type="button" class="yp-link yp-where" onClick={go}>
      {[line === null ? "" : `line ${line}`, at.time === undefined ? "" : seconds(at.time)]
        .filter((part) => part !== "")
        .join(" · ")}
    </button>
  );
}

/** The last event by that time that the task had a part in, or else the last one at all. */
function momentOf(trace: readonly { time: number; task: number }[], at: Happened): number {
  let last = 0;
  let own = -1;
  for (const [index, { time, task }] of trace.entries()) {
    if (time > (at.time ?? 0) + 1e-9) break;
    last = index;
    if (task === at.task) own = index;
  }
  return own === -1 ? last : own;
}

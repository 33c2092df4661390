/** What the run shows of a classic misconception: what happened, why, the line that would be right, and where to read on. */
import type { ReadonlySignal } from "@preact/signals";
import type { Recognition } from "../../grader/verdict.ts";
import { isShown, type Bench } from "../state/bench.ts";
import type { Model } from "../timeline/model.ts";
import { momentOfEvent } from "../timeline/moment.ts";
import { Prose } from "./Report.tsx";
import { seconds } from "./words.ts";

interface Props {
  bench: Bench;
  model: ReadonlySignal<Model | null>;
}

/** More at once than can be read is read by nobody; the next run tells the rest. */
const MOST = 3;

export function Recognised({ bench, model }: Props) {
  const found = bench.recognised.value.slice(0, MOST);
  if (found.length === 0) return null;
  return (
    <ul class="yp-recognised" aria-label="What this run shows">
      {found.map((one) => (
        <li key={one.name} class="yp-help">
          <p class="yp-recognised-title">{one.title}</p>
          <p>
            <Prose text={one.message} />
          </p>
          <p class="yp-recognised-ways">
            <Place bench={bench} model={model} one={one} />
            {one.lesson !== null && <ReadOn lesson={one.lesson} />}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function ReadOn({ lesson }: { lesson: NonNullable<Recognition["lesson"]> }) {
  return (
    <a class="yp-link" href={lesson.path}>
      Read on: {lesson.title}
    </a>
  );
}

function Place({ bench, model, one }: Props & { one: Recognition }) {
  const { file, line, column = 1, time, seq } = one.at;
  const there = bench.props.files.some((each) => isShown(each) && each.path === file);
  if (seq === undefined && (!there || line === undefined)) return null;
  const go = () => {
    if (seq !== undefined && model.value !== null) {
      bench.moment.value = momentOfEvent(model.value, seq, time);
      bench.scrubbed.value = true;
    }
    if (there && file !== undefined && line !== undefined) bench.goTo({ file, line, column });
  };
  const words = [there && line !== undefined ? `line ${line}` : "", time === undefined ? "" : seconds(time)];
  return (
    <button type="button" class="yp-link yp-where" onClick={go}>
      {words.filter((word) => word !== "").join(" · ")}
    </button>
  );
}

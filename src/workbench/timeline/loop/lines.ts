/** Which lines the tasks stand on, for the editor. */
import type { LineMark } from "../../state/bench.ts";
import type { Model } from "../model.ts";
import { siteOf, stageWords } from "./stage-words.ts";
import type { Stage } from "./state.ts";

/** The liveliest first: a line on which several tasks stand shows it. */
const ORDER: readonly LineMark["state"][] = ["running", "ready", "waiting"];
/** Tasks named in a line's label; of thousands the rest is counted. */
const MOST_NAMED = 8;

const stateOf = (stage: Stage): LineMark["state"] => (stage === "created" ? "ready" : stage);

/** The lines on which tasks stand right after the event that is shown at that moment. */
export function linesAt(model: Model, moment: number): LineMark[] {
  const { result, history, seqs, nameOf } = model;
  const now = history.at(seqs[moment] ?? -1);
  const marks = new Map<string, { mark: LineMark; tasks: number }>();
  for (const task of now.tasks.values()) {
    const site = siteOf(history.facts, task);
    const place = site === 0 ? undefined : result.sites[site];
    if (place === undefined) continue;
    const { file, line } = place;
    const state = stateOf(task.stage);
    const label = () => `${nameOf(task.task)}: ${stageWords(result.trace, task)}`;
    const key = `${file}:${line}`;
    const known = marks.get(key);
    if (known === undefined) {
      marks.set(key, { mark: { file, line, state, label: label() }, tasks: 1 });
      continue;
    }
    known.tasks += 1;
    if (known.tasks <= MOST_NAMED) known.mark.label += `\n\n${label()}`;
    if (ORDER.indexOf(state) < ORDER.indexOf(known.mark.state)) known.mark.state = state;
  }
  return [...marks.values()].map(({ mark, tasks }) =>
    tasks > MOST_NAMED ? { ...mark, label: `${mark.label}\n\nand ${tasks - MOST_NAMED} more` } : mark,
  );
}

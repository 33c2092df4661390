/**
 * What a run of the learner's own shows of the classic misconceptions. Looked for once the run is over and its output drawn:
 * the recognisers are fetched then, and a long recording takes them a moment.
 */
import type { Recognition } from "../../grader/verdict.ts";
import type { RunResult } from "../../sandbox/run.ts";
import type { Bench } from "../state/bench.ts";
import { withLessons } from "./lessons.ts";

export async function recogniseRun(bench: Bench, result: RunResult): Promise<readonly Recognition[]> {
  await idle();
  const [{ recognise }, { Recording }] = await Promise.all([
    import("../../grader/misconceptions/recognise.ts"),
    import("../../grader/recording/recording.ts"),
  ]);
  const found = recognise(new Recording(result, 0, bench.props.entry)).filter((one) =>
    isCalledFor(bench, one),
  );
  return withLessons(found);
}

/**
 * A lesson's own listing may show a mistake on purpose, and an exercise may want what is elsewhere a mistake: what hangs on
 * what was wanted is said only of a program that the learner changed.
 */
function isCalledFor({ props, changed }: Bench, { conditional }: Recognition): boolean {
  return !conditional || (props.kind === "program" && changed.value);
}

/** When the page has nothing more pressing to draw. Safari has no such call. */
const idle = () =>
  new Promise<void>((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });

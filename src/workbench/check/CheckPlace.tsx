/** Where and when what a check speaks of happened: in one of the verdict's runs, which is put on show first. */
import type { Happened, Verdict } from "../../grader/verdict.ts";
import { shownCheck } from "../run/runner.ts";
import type { Watching } from "../run/visit.ts";
import { LineAndMoment } from "../run/LineAndMoment.tsx";

interface Props {
  watching: Watching;
  verdict: Verdict;
  /** Which of the verdict's runs it is about; null for none. */
  run: number | null;
  at: Happened;
}

export function CheckPlace({ watching, at, run, verdict }: Props) {
  const { bench, runner } = watching;
  const wanted = run === null ? undefined : verdict.runs[run];
  const show = () => {
    bench.look();
    if (wanted === undefined || bench.shown.value?.result === wanted.result) return;
    runner.show(shownCheck(wanted));
  };
  // Without a run there is no moment to look at.
  const there: Happened = { ...at };
  if (wanted === undefined) delete there.time;
  return <LineAndMoment watching={watching} at={there} show={show} />;
}

/**
 * A sandbox that keeps what runs did, for whoever checks the same exercise again and again (`--watch`, the overlay): runs
 * are exact and repeatable, so after a change only the runs that the change touches have to happen anew.
 */
import type { RunOutcome, RunRequest, RunResult, Sandbox } from "../../sandbox/run.ts";

/** Some exercises' worth: each of a dozen programs is run by itself and by each driver. */
const MOST = 400;

/** What the real clock ended may come to its end at the next try. */
export const LASTING: readonly RunOutcome[] = ["finished", "failed", "refused"];

export function keepRuns(sandbox: Sandbox): Sandbox {
  const known = new Map<string, RunResult>();
  const keep = (key: string, result: RunResult) => {
    // The one used last stands last.
    known.delete(key);
    known.set(key, result);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  };
  return {
    async run(request, options) {
      const key = keyOf(request);
      const kept = known.get(key);
      const result = kept ?? (await sandbox.run(request, options));
      if (LASTING.includes(result.outcome)) keep(key, result);
      return result;
    },
    warm: (runs) => sandbox.warm(runs),
    dispose: () => sandbox.dispose(),
  };
}

function keyOf({ sources, entry, settings = {}, limits = {} }: RunRequest): string {
  return JSON.stringify([entry, Object.entries(sources), Object.entries(settings), Object.entries(limits)]);
}

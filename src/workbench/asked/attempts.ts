/** What was answered before this site kept answers: an exercise that passed tells when, and whether it was right at once. */
import { attemptedIn, readAttempt } from "../results/attempts.ts";
import type { ListedKeep } from "../state/storage.ts";
import type { Log } from "./log.ts";

/** With those of them that have no answers of their own. */
export function withAttempts(keep: ListedKeep, log: Log): Log {
  const earlier = attemptedIn(keep)
    .filter((slug) => !Object.hasOwn(log, slug))
    .flatMap((slug) => {
      const attempt = readAttempt(keep, slug);
      if (attempt === null || attempt.at === null) return [];
      const right = attempt.tries <= 1 && attempt.hints === 0 && attempt.looked !== true;
      return [[slug, [{ at: attempt.at, right }]] as const];
    });
  return { ...Object.fromEntries(earlier), ...log };
}

/** The exercises that a learner changed or checked in this browser: those that have a draft or an attempt. */
import { ATTEMPT_PREFIX } from "../workbench/results/attempts.ts";
import { DRAFT_PREFIX } from "../workbench/state/drafts.ts";
import { browserKeep } from "../workbench/state/storage.ts";

export function begunExercises(keep: Pick<typeof browserKeep, "keys"> = browserKeep): Set<string> {
  const slugs = [ATTEMPT_PREFIX, `${DRAFT_PREFIX}exercise/`].flatMap((prefix) =>
    keep.keys(prefix).map((key) => key.slice(prefix.length)),
  );
  return new Set(slugs);
}

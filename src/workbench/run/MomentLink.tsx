/** `1.00 s`: takes the timeline to a moment. */
import type { Happened } from "../../grader/verdict.ts";
import { visit, type Watching } from "./visit.ts";
import { seconds } from "../../grader/measures.ts";

interface Props {
  watching: Watching;
  at: Happened;
  /** For people who do not see where it stands: `when "a" is printed`. */
  what?: string;
  /** Instead of the time. */
  label?: string;
  /** Puts the run on show that the moment is of, where it may be another one. */
  show?: () => void;
}

export function MomentLink({ watching, at, what, label, show }: Props) {
  const time = seconds(at.time ?? 0);
  return (
    <button
      type="button"
      class="yp-link yp-time"
      title="Show this moment in the timeline"
      aria-label={what === undefined ? undefined : `${time}, ${what}: show in the timeline`}
      onClick={(event) => {
        show?.();
        visit(watching, at, event.currentTarget);
      }}
    >
      {label ?? time}
    </button>
  );
}

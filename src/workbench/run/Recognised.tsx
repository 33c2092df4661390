/** What the run shows of a classic misconception: what happened, why, the line that would be right, and where to read on. */
import type { Recognition } from "../../grader/verdict.ts";
import { Prose } from "./Prose.tsx";
import type { Watching } from "./visit.ts";
import { LineAndMoment } from "./LineAndMoment.tsx";

/** More at once than can be read is read by nobody; the next run tells the rest. */
const MOST = 3;

export function Recognised({ watching }: { watching: Watching }) {
  const found = watching.bench.recognised.value.slice(0, MOST);
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
            <LineAndMoment watching={watching} at={one.at} />
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

/**
 * What a run of the learner's own shows of the classic misconceptions. Looked for once the run is over: the recognisers are
 * fetched then, and the list of lessons only if there is something to link.
 */
import type { LessonLinks } from "../../grader/misconceptions/lesson-links.ts";
import type { Recognition } from "../../grader/verdict.ts";
import type { RunResult } from "../../sandbox/run.ts";
import type { Bench } from "../state/bench.ts";

export async function recogniseRun(bench: Bench, result: RunResult): Promise<readonly Recognition[]> {
  const [{ recognise }, { Recording }] = await Promise.all([
    import("../../grader/misconceptions/recognise.ts"),
    import("../../grader/recording.ts"),
  ]);
  const found = recognise(new Recording(result, 0, bench.props.entry)).filter((one) =>
    isCalledFor(bench, one),
  );
  if (found.length === 0) return found;
  const [links, { linkTo }] = await Promise.all([
    lessonLinks(),
    import("../../grader/misconceptions/lesson-links.ts"),
  ]);
  return found.map((one) => ({ ...one, lesson: linkTo(one.topics, links) }));
}

/**
 * A lesson's own listing may show a mistake on purpose, and an exercise may want what is elsewhere a mistake: what hangs on
 * what was wanted is said only of a program that the learner changed.
 */
function isCalledFor({ props, changed }: Bench, { conditional }: Recognition): boolean {
  return !conditional || (props.kind === "program" && changed.value);
}

let links: Promise<LessonLinks> | undefined;

function lessonLinks(): Promise<LessonLinks> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  links ??= fetch(`${base}/lessons.json`)
    .then(async (response) => (response.ok ? ((await response.json()) as LessonLinks) : {}))
    .then((lessons) =>
      Object.fromEntries(
        Object.entries(lessons).map(([slug, { title, path }]) => [slug, { title, path: base + path }]),
      ),
    );
  // Without it there is no link, and everything else is there; the next run asks again.
  return links.catch(() => {
    links = undefined;
    return {};
  });
}

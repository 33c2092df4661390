/**
 * Nothing is asked before it is taught. For each name of asyncio: the lesson that teaches it, and the first exercise that asks
 * for it. A lesson teaches what its author lists in `teaches`; a name that none lists counts as taught where a text first
 * speaks of it in code, which says less. An exercise asks for what its solution has and its start has not; a question about a
 * program, for what the program has.
 */
import type { ExerciseFolder } from "../../../grader/exercise.ts";
import { positionOf, type Complaint } from "../../../grader/format/complaint.ts";
import { isName, namesIn, speaksOf } from "./names.ts";
import type { LessonRead } from "./read.ts";

export interface Taught {
  name: string;
  /** Where it is taught; null if no lesson speaks of it. */
  taught: { lesson: LessonRead; at: number; line: number; listed: boolean } | null;
  /** The first lesson whose programs or exercises show it. */
  shown: LessonRead | null;
  /** The first exercise that asks for it. */
  asked: { lesson: LessonRead; exercise: ExerciseFolder; at: number; line: number; column: number } | null;
}

const all = (...texts: readonly string[]) => namesIn(texts.join("\n"));

/** What it asks of a learner, and what it puts before them. */
function namesOf(exercise: ExerciseFolder): { asked: Set<string>; shown: Set<string> } {
  switch (exercise.kind) {
    case "write":
    case "repair": {
      const { start, startBeside, provided = {}, drivers, show, solution, solutionBeside } = exercise;
      const given = all(start, ...Object.values(startBeside), ...Object.values(provided));
      const drawn = all(...show.map((name) => drivers[name] ?? ""));
      const right = all(solution, ...Object.values(solutionBeside));
      return {
        asked: new Set([...right].filter((name) => !given.has(name))),
        shown: new Set([...given, ...drawn, ...right]),
      };
    }
    case "order": {
      const right = all(exercise.solution);
      return { asked: right, shown: right };
    }
    case "predict":
    case "choose": {
      const program = all(exercise.program ?? "");
      return { asked: program, shown: program };
    }
  }
}

/** Every name that the lessons teach, show or ask for, in the order in which it is met. */
export function namesTaught(lessons: readonly LessonRead[]): Taught[] {
  const found = new Map<string, Taught>();
  const of = (name: string) => {
    const known = found.get(name) ?? { name, taught: null, shown: null, asked: null };
    found.set(name, known);
    return known;
  };
  for (const [at, lesson] of lessons.entries()) {
    for (const name of lesson.data.teaches ?? []) {
      const known = of(name);
      if (known.taught?.listed !== true) known.taught = { lesson, at, line: 0, listed: true };
    }
    for (const { is } of lesson.programs) for (const name of all(is)) of(name).shown ??= lesson;
    for (const { is: exercise, line, column } of lesson.exercises) {
      const { asked, shown } = namesOf(exercise);
      for (const name of shown) of(name).shown ??= lesson;
      for (const name of asked) of(name).asked ??= { lesson, exercise, at, line, column };
    }
  }
  for (const known of found.values()) {
    if (known.taught !== null) continue;
    for (const [at, lesson] of lessons.entries()) {
      const mention = lesson.mentions.find(({ is }) => speaksOf(is, known.name));
      if (mention === undefined) continue;
      known.taught = { lesson, at, line: mention.line, listed: false };
      break;
    }
  }
  return [...found.values()];
}

const before = (one: { at: number; line: number }, other: { at: number; line: number }) =>
  one.at < other.at || (one.at === other.at && one.line < other.line);

export function askedTooSoon(lessons: readonly LessonRead[]): Complaint[] {
  return [
    ...lessons.flatMap(unknownNames),
    ...namesTaught(lessons).flatMap(({ name, taught, asked }) => {
      if (asked === null || (taught !== null && before(taught, asked))) return [];
      const { lesson, exercise, line, column } = asked;
      return [
        {
          file: lesson.file,
          ...{ line, column },
          what: `the exercise \`${exercise.slug}\` asks for \`${name}\` before it is taught`,
          why: whyTooSoon(taught, asked.at),
          repair: `teach it above, ask for it later, or list it in \`teaches\` of the lesson that does explain it`,
        },
      ];
    }),
  ];
}

function whyTooSoon(taught: Taught["taught"], asked: number): string {
  if (taught === null) return "no lesson speaks of it";
  const { lesson, at, listed } = taught;
  const where = at === asked ? "below this exercise" : "which comes later";
  return `${lesson.slug} ${listed ? "teaches it" : "is the first to speak of it"}, ${where}`;
}

function unknownNames({ data, file, text }: LessonRead): Complaint[] {
  return (data.teaches ?? [])
    .filter((name) => !isName(name))
    .map((name) => ({
      file,
      ...positionOf(text, name),
      what: `\`teaches\` lists \`${name}\`, which asyncio does not have`,
      why: "it lists names as programs write them: `gather`, `create_task`, `add_done_callback`, `await using`",
      repair: "correct it, or remove it",
    }));
}

/** The table, as Markdown. */
export function tableOfNames(lessons: readonly LessonRead[]): string {
  const short = (lesson: LessonRead | undefined | null) => lesson?.slug.split("/").at(-1) ?? "-";
  const rows = namesTaught(lessons).map(({ name, taught, shown, asked }) => [
    `\`${name}\``,
    taught === null ? "-" : `${short(taught.lesson)}${taught.listed ? "" : " (first spoken of)"}`,
    short(shown),
    asked === null ? "-" : `${short(asked.lesson)}: ${asked.exercise.slug}`,
  ]);
  return [["name", "taught in", "first shown in", "first asked in"], ["---", "---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

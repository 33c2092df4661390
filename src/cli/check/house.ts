/** Checks what it is told to, with progress; gives complaints and notes. `npm run check` prints them, tests compare them. */
import { globSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Complaint } from "../../grader/format/complaint.ts";
import type { ExerciseFolder } from "../../grader/exercise.ts";
import { listExercises } from "../../grader/format/folder.ts";
import { count } from "../../grader/wording.ts";
import { proveExercise, sameTitles, type Workshop } from "./exercises.ts";
import { checkGlossary } from "./glossary.ts";
import {
  checkLesson,
  checkListings,
  checkPage,
  checkUnit,
  sameLessonTitles,
  type LessonWork,
  type Twins,
  listLessons,
} from "./lessons.ts";
import { proofreadAll } from "./language/everything.ts";
import type { Proofreader } from "./language/proofread.ts";
import { checkProse } from "./prose.ts";
import { addressesOf } from "./site.ts";
import type { Targets } from "./targets.ts";

export interface HouseReport {
  complaints: Complaint[];
  /** Things to know that are no fault, such as an exercise that no lesson shows yet. */
  notes: string[];
  /** One line each, such as `exercises/await-the-greeting: 12 programs`. */
  checked: string[];
}

export interface HouseWork extends Workshop {
  /** Called as each exercise and lesson is done. */
  done(line: string, complaints: readonly Complaint[]): void;
  compareTwins?: (twins: Twins) => Promise<Complaint[]>;
  /** Reads the English. Without it, only the form of prose is checked. */
  proofread?: Proofreader["proofread"];
}

export async function checkHouse(targets: Targets, work: HouseWork): Promise<HouseReport> {
  const report: HouseReport = { complaints: [], notes: [], checked: [] };
  const take = (line: string, complaints: readonly Complaint[]) => {
    report.checked.push(line);
    report.complaints.push(...complaints);
    work.done(line, complaints);
  };

  const addresses = addressesOf(work.root);
  const exercises: ExerciseFolder[] = [];
  for (const folder of targets.exercises) {
    const { exercise, complaints, programs } = await proveExercise(folder, work);
    if (exercise) {
      exercises.push(exercise);
      const file = relative(work.root, join(folder, "exercise.md"));
      // On a page it stands below the exercise's own heading, which is of level 3.
      complaints.push(...checkProse({ file, text: exercise.source, address: null, level: 4 }, addresses));
    }
    take(`exercises/${basename(folder)}: ${count(programs, "program")} graded`, complaints);
  }
  const twice = sameTitles(exercises, work.root);
  if (twice.length > 0) take("titles of exercises", twice);

  const slugs = new Set(listExercises(join(work.root, "exercises")).map((folder) => basename(folder)));
  const lessonWork: LessonWork = {
    root: work.root,
    sandbox: work.sandbox,
    exercises: slugs,
    addresses,
    progress: (step) => work.progress(step),
    ...(work.compareTwins && { compareTwins: work.compareTwins }),
  };
  const inContent = (folder: string) => folder.slice(work.root.length + 1).replaceAll("\\", "/");
  for (const unit of targets.units) {
    const complaints = checkUnit(unit, work.root);
    if (complaints.length > 0) take(inContent(unit), complaints);
  }
  const shown = new Set<string>();
  const titled: { folder: string; title: string }[] = [];
  for (const lesson of targets.lessons) {
    const { complaints, title, shows, programs } = await checkLesson(lesson, lessonWork);
    for (const slug of shows) shown.add(slug);
    if (title !== null) titled.push({ folder: lesson, title });
    take(
      `${inContent(lesson)}: ${count(programs, "program")}, ${count(shows.length, "exercise")}`,
      complaints,
    );
  }
  const alike = sameLessonTitles(titled, work.root);
  if (alike.length > 0) take("titles of lessons", alike);
  for (const folder of targets.listings) {
    const complaints = await checkListings(folder, lessonWork);
    const pages = globSync("*.mdx", { cwd: folder }).sort();
    complaints.push(...pages.flatMap((page) => checkPage(join(folder, page), lessonWork)));
    take(inContent(folder), complaints);
  }
  for (const glossary of targets.glossary) {
    take(inContent(glossary), await checkGlossary(glossary, work.root));
  }
  if (work.proofread) {
    const { line, complaints } = await proofreadAll(targets, {
      root: work.root,
      proofread: work.proofread,
      progress: (step) => work.progress(step),
    });
    if (complaints.length > 0) take(line, complaints);
  }
  // Only who has read all lessons can say that none shows it.
  if (
    targets.lessons.length > 0 &&
    targets.lessons.length === listLessons(join(work.root, "content")).length
  ) {
    for (const { slug } of exercises.filter((exercise) => !shown.has(exercise.slug))) {
      report.notes.push(
        `no lesson shows the exercise ${slug} yet: write <Exercise slug="${slug}" /> where it belongs.`,
      );
    }
  }
  return report;
}

/** Checks what it is told to, with progress; gives complaints and notes. `npm run check` prints them, tests compare them. */
import { basename, join, relative } from "node:path";
import type { Complaint } from "../../grader/format/complaint.ts";
import type { ExerciseFolder } from "../../grader/exercise.ts";
import { listExercises } from "../../grader/format/folder.ts";
import { readFolder, unreadIn } from "../../grader/reading/folder-content.ts";
import { counted } from "../../grader/measures.ts";
import { provenBefore, sameTitles, type Proven, type Workshop } from "./exercises.ts";
import { checkGlossary } from "./glossary.ts";
import { broughtTooSoon } from "./brought.ts";
import { unpracticed } from "./course/objectives.ts";
import { readCourse } from "./course/read.ts";
import { askedTooSoon } from "./course/taught.ts";
import { guarded } from "./guard.ts";
import { untaughtLater } from "./later.ts";
import { proofreadAll } from "./language/everything.ts";
import type { Proofreader } from "./language/proofread.ts";
import { checkLesson, type LessonWork } from "./lesson/lesson.ts";
import { listLessons } from "./lesson/list.ts";
import { checkListings, type Twins } from "./lesson/listings.ts";
import { checkPage } from "./lesson/page.ts";
import { outlineOf, type LessonOutline } from "./lesson/shown.ts";
import { compareLessons, type Read } from "./lesson/together.ts";
import { checkUnit } from "./lesson/unit.ts";
import { tooDeep } from "./mdx/too-deep.ts";
import type { Memory } from "./memory/memory.ts";
import { checkProse, type Addresses } from "./prose.ts";
import { sideBySide } from "./side-by-side.ts";
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
  /** More that can grade and run at the same time: what is checked goes to whichever has nothing to do. */
  beside?: readonly Pick<Workshop, "grader" | "sandbox">[];
  /** Without it everything is checked anew. */
  memory?: Memory;
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
  const inHouse = (path: string) => relative(work.root, path).replaceAll("\\", "/");
  const alone = (complaint: Complaint) => [complaint];

  const addresses = addressesOf(work.root);
  const outline = outlineOf(work.root);
  const lanes = [work, ...(work.beside ?? []).map((lane) => ({ ...work, ...lane }))];
  const exercises: ExerciseFolder[] = [];
  await sideBySide(
    targets.exercises,
    lanes,
    (folder, lane) =>
      guarded<Proven>(
        inHouse(join(folder, "exercise.md")),
        () => checkExercise(folder, lane, { addresses, outline }),
        (complaint) => ({ exercise: null, complaints: [complaint], programs: 0, lasting: false }),
      ),
    (folder, { exercise, complaints, programs }) => {
      if (exercise) exercises.push(exercise);
      take(`exercises/${basename(folder)}: ${counted(programs, "program")} graded`, complaints);
    },
  );
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
    ...(work.memory && { memory: work.memory }),
  };
  for (const unit of targets.units) {
    const complaints = await guarded(inHouse(unit), () => checkUnit(unit, work.root), alone);
    if (complaints.length > 0) take(inHouse(unit), complaints);
  }
  const lessons: Read[] = [];
  await sideBySide(
    targets.lessons,
    lanes,
    (folder, { sandbox }) =>
      guarded(
        inHouse(join(folder, "index.mdx")),
        () => checkLesson(folder, { ...lessonWork, sandbox }),
        (complaint) => ({ complaints: [complaint], title: null, shows: [], programs: 0 }),
      ),
    (folder, { complaints, programs, ...read }) => {
      lessons.push({ folder, ...read });
      take(
        `${inHouse(folder)}: ${counted(programs, "program")}, ${counted(read.shows.length, "exercise")}`,
        complaints,
      );
    },
  );
  const compared = compareLessons(lessons, work.root);
  if (compared.length > 0) take("lessons next to each other", compared);
  for (const folder of targets.listings) {
    take(
      inHouse(folder),
      await guarded(inHouse(folder), () => checkListingFolder(folder, lessonWork), alone),
    );
  }
  for (const glossary of targets.glossary) {
    take(
      inHouse(glossary),
      await guarded(inHouse(glossary), () => checkGlossary(glossary, work.root), alone),
    );
  }
  if (work.proofread) {
    const { line, complaints } = await proofreadAll(targets, {
      root: work.root,
      proofread: work.proofread,
      progress: (step) => work.progress(step),
      ...(work.memory && { memory: work.memory }),
    });
    if (complaints.length > 0) take(line, complaints);
  }
  // Only who has read all lessons can say that none shows it, or teaches it.
  if (
    targets.lessons.length > 0 &&
    targets.lessons.length === listLessons(join(work.root, "content")).length
  ) {
    const course = readCourse(work.root);
    const inOrder = [...askedTooSoon(course), ...unpracticed(course)];
    if (inOrder.length > 0) take("what the lessons teach, and what exercises ask", inOrder);
    const shown = new Set(lessons.flatMap(({ shows }) => shows.map(({ slug }) => slug)));
    for (const { slug } of exercises.filter((exercise) => !shown.has(exercise.slug))) {
      report.notes.push(
        `no lesson shows the exercise ${slug} yet: write <Exercise slug="${slug}" /> where it belongs.`,
      );
    }
  }
  return report;
}

interface Course {
  addresses: Addresses;
  outline: readonly LessonOutline[];
}

async function checkExercise(
  folder: string,
  work: HouseWork,
  { addresses, outline }: Course,
): Promise<Proven> {
  const proven = await provenBefore(folder, work, work.memory);
  const { exercise, complaints } = proven;
  if (exercise === null) return proven;
  const file = relative(work.root, join(folder, "exercise.md"));
  // On a page it stands below the exercise's own heading, which is of level 3.
  const prose = checkProse({ file, text: exercise.source, address: null, level: 4 }, addresses);
  const deep = tooDeep(exercise.source, file);
  const order = [
    ...untaughtLater(exercise, outline, work.root),
    ...broughtTooSoon(exercise, outline, work.root),
  ];
  return { ...proven, complaints: [...complaints, ...prose, ...(deep === null ? [] : [deep]), ...order] };
}

/** A folder of `content/` that is no unit: programs with their twins, and pages. */
async function checkListingFolder(folder: string, work: LessonWork): Promise<Complaint[]> {
  const content = readFolder(folder);
  if (content === null) return [];
  const complaints = unreadIn(content, (path) => relative(work.root, join(folder, path)));
  complaints.push(...(await checkListings(content, work)));
  for (const page of content.texts.keys()) {
    if (/^[^/]+\.mdx$/.test(page)) complaints.push(...(await checkPage(join(folder, page), work)));
  }
  const pageless = content.entries.filter(
    ({ path, is }) => is === "folder" && !path.includes("/") && !content.texts.has(`${path}.mdx`),
  );
  complaints.push(
    ...pageless.map(({ path }) => ({
      file: relative(work.root, join(folder, path)),
      line: 1,
      column: 1,
      what: "no page shows what is in this folder",
      why: "a page's programs are in the folder that has its name",
      repair: `add ${relative(work.root, join(folder, `${path}.mdx`))}, or remove the folder`,
    })),
  );
  return complaints;
}

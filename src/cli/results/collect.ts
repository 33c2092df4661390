/**
 * All that was handed in, graded: a row for each learner and exercise, in the order of the files and of the course, each as soon
 * as it and all before it are there. No answer, and no file, costs another one its grade: both have a limit of their own.
 */
import type { Sources } from "../../compiler/program.ts";
import type { Complaint } from "../../grader/format/complaint.ts";
import { counted } from "../../grader/measures.ts";
import type { CourseExercise } from "./course.ts";
import { filesOfAnswer, type Judged } from "./grade.ts";
import { placeIn, type HandedIn } from "./read.ts";

export interface Row {
  learner: string;
  file: string;
  exercise: string;
  title: string;
  /** `claimed`: the file says that it passed, and it does not. `stopped`: its grading broke, or had to be ended. */
  result: "passed" | "claimed" | "not passed" | "stopped" | "not tried" | "not graded";
  /** When it first passed, by the learner's clock; null where nobody knows, or it did not. */
  at: string | null;
  tries: number | null;
  hints: number | null;
  why: string;
  /** How many of its checks for later hold, of an answer that passed: `1 of 1`. */
  bonus: string;
}

export interface Collecting {
  course: ReadonlyMap<string, CourseExercise>;
  /** All that there are, also where only a part of the course is collected. */
  known: ReadonlySet<string>;
  judge: (folder: string, answer: Sources) => Promise<Judged>;
  /** How many answers are graded at once. */
  atOnce: number;
  /** Real seconds for all answers of one file; what is left over is not graded. */
  fileSeconds: number;
  /** Real seconds, for the limit. */
  clock?: () => number;
  /** Ends the collection: what has no verdict by then is not graded. */
  signal?: AbortSignal;
  progress?: (step: string) => void;
  /** Told of each row, in order. */
  onRow?: (row: Row) => void;
  /** Told of all rows of a file, once they are there. */
  onFile?: (rows: readonly Row[]) => void;
}

export interface Collected {
  rows: Row[];
  complaints: Complaint[];
}

/** Of one kind of complaint about one file, this many are told one by one. */
const TOLD = 3;

interface Job {
  folder: string;
  answer: Sources;
  claimed: boolean;
  place: Pick<Complaint, "file" | "line" | "column">;
}

interface Slot {
  row: Row;
  job: Job | null;
  done: boolean;
}

export async function collectRows(
  handedIn: readonly HandedIn[],
  { clock = seconds, signal, ...options }: Collecting,
): Promise<Collected> {
  const complaints: Complaint[] = [];
  const files = handedIn.map((one) => slotsOf(one, options, complaints));
  const jobs = files.flat().filter(({ job }) => job !== null);
  /** Learners of a class often give the same answer: it is graded once. */
  const judged = new Map<string, Promise<Judged>>();
  const spent = new Map<string, number>();

  const isOver = () => signal?.aborted === true;
  const rows: Row[] = [];
  const emit = emitter(files, rows, options);
  const interrupted = new Promise<Judged>((resolve) => {
    signal?.addEventListener("abort", () => resolve({ outcome: "stopped", why: "" }), { once: true });
  });

  async function grade(slot: Slot, job: Job): Promise<void> {
    const { row } = slot;
    const before = spent.get(row.file) ?? 0;
    if (before >= options.fileSeconds) {
      row.result = "not graded";
      row.why = `the answers before it took all of the ${options.fileSeconds} s that a file may take`;
      return;
    }
    options.progress?.(`${row.learner}: ${row.exercise}`);
    const key = JSON.stringify([job.folder, job.answer]);
    const known = judged.get(key);
    const began = clock();
    const judging = known ?? options.judge(job.folder, job.answer);
    judged.set(key, judging);
    const { outcome, why, bonus = "" } = await Promise.race([judging, interrupted]);
    if (isOver()) return;
    if (known === undefined) spent.set(row.file, (spent.get(row.file) ?? 0) + clock() - began);
    row.result = outcome === "failed" ? (job.claimed ? "claimed" : "not passed") : outcome;
    row.why = why;
    row.bonus = bonus;
    if (outcome !== "passed") row.at = null;
    if (outcome !== "stopped") return;
    complaints.push({
      ...job.place,
      what: `the grading of ${row.exercise} was stopped`,
      why,
      repair: "look at this answer yourself; all others are graded",
    });
  }

  async function work(): Promise<void> {
    for (let slot = jobs.shift(); slot !== undefined && !isOver(); slot = jobs.shift()) {
      const { job } = slot;
      if (job !== null) await grade(slot, job);
      if (isOver()) return;
      slot.done = true;
      emit();
    }
  }

  emit();
  await Promise.all(Array.from({ length: options.atOnce }, work));
  for (const slot of files.flat()) {
    if (slot.done) continue;
    Object.assign(slot.row, { result: "not graded", at: null, why: "the collection was interrupted" });
    slot.done = true;
  }
  emit();
  return { rows, complaints };
}

/** Gives the function that tells of the rows which have become complete, in order. */
function emitter(files: readonly Slot[][], rows: Row[], { onRow, onFile }: Collecting): () => void {
  let file = 0;
  let next = 0;
  return () => {
    for (; file < files.length; file += 1, next = 0) {
      const slots = files[file]!;
      for (; next < slots.length; next += 1) {
        const slot = slots[next]!;
        if (!slot.done) return;
        rows.push(slot.row);
        onRow?.(slot.row);
      }
      onFile?.(slots.map(({ row }) => row));
    }
  };
}

/** What a file asks for: a slot for each exercise of the course. */
function slotsOf(
  { learner, file, text, results }: HandedIn,
  { course, known }: Collecting,
  complaints: Complaint[],
): Slot[] {
  const at = (slug: string) => ({ file, ...placeIn(text, ["exercises", slug]) });
  const strange = Object.keys(results.exercises).filter((slug) => !known.has(slug));
  for (const slug of strange.slice(0, TOLD)) {
    complaints.push({
      ...at(slug),
      what: `there is no exercise ${shown(slug)} in this course`,
      why: "the learner's site is older or newer than this folder, or someone wrote it there by hand",
      repair: "collect with the course that the site was built from; the other exercises are graded",
    });
  }
  if (strange.length > TOLD) {
    complaints.push({
      ...at(strange[TOLD]!),
      what: `${counted(strange.length - TOLD, "more exercise")} of this file ${strange.length - TOLD === 1 ? "is" : "are"} not in this course`,
      why: "as above",
      repair: "as above",
    });
  }
  return [...course].map(([slug, { exercise }]) => {
    const attempt = Object.hasOwn(results.exercises, slug) ? results.exercises[slug] : undefined;
    const row: Row = {
      ...{ learner, file, exercise: slug, title: exercise.title, result: "not tried" },
      ...{ at: null, tries: null, hints: null, why: "", bonus: "" },
    };
    if (attempt === undefined) return { row, job: null, done: true };
    const { at: passedAt, tries, hints, answer, passed } = attempt;
    Object.assign(row, { at: passedAt, tries, hints });
    const own = filesOfAnswer(exercise);
    const stranger = Object.keys(answer).find((name) => !own.includes(name));
    if (stranger !== undefined) {
      complaints.push({
        ...at(slug),
        what: `the answer to ${slug} holds a file ${shown(stranger)}`,
        why: `the learner can write ${own.join(", ")} and nothing else`,
        repair: "ask for the file again; the other exercises are graded",
      });
      Object.assign(row, { result: "not graded", at: null, why: `no file ${shown(stranger)}` });
      return { row, job: null, done: true };
    }
    const texts = Object.fromEntries(Object.entries(answer).map(([name, lines]) => [name, lines.join("\n")]));
    return {
      row,
      job: { folder: exercise.folder, answer: texts, claimed: passed, place: at(slug) },
      done: false,
    };
  });
}

const shown = (name: string) => JSON.stringify(name.slice(0, 60));

const seconds = () => performance.now() / 1000;

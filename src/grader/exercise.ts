/**
 * An exercise as plain data, the same in the page and in Node. Its checks are code and are not in here: each trusted
 * realm loads them for itself, by slug or by folder.
 */
import type { Sources } from "../compiler/program.ts";
import type { HeadOf } from "./format/schema.ts";

/** What the learner edits, as programs and drivers know it. It starts as a copy of the folder's `start.ts`. */
export const LEARNERS_FILE = "main.ts";

/** What drivers import as "yieldpoint/driver", and where it stands among their sources; its text is `exercises/driver.ts`. */
export const KIT_FILE = "yieldpoint/driver.ts";

/** What grading a program needs of an exercise. */
export interface Gradable {
  /** The folder's name, which lessons and addresses use. */
  slug: string;
  /** The text of each `drivers/NAME.ts`, by NAME. */
  drivers: Record<string, string>;
  /** Files of the program that are given and stay as they are, by the names that the program imports them by. */
  provided?: Sources;
}

interface Shown {
  slug: string;
  /** What to do, or the question: the body of `exercise.md`, in Markdown. */
  task: string;
}

/** The learner writes or repairs a program. */
export type CodeExercise = Gradable &
  Shown &
  HeadOf<"write" | "repair"> & {
    /** The code the learner starts from. */
    start: string;
    /** A right answer, shown when the learner asks for it. */
    solution: string;
    /** The learner's files besides `main.ts`, by name, as they start; see `several.ts`. */
    startBeside: Sources;
    /** Those of them that the solution changes. */
    solutionBeside: Sources;
    /** The solutions of the exercises that it brings, by the names of its files; see `brought.ts`. */
    brought: Sources;
  };

/** The learner puts the pieces of `solution` in order; see `order.ts`. */
export type OrderExercise = Gradable & Shown & HeadOf<"order"> & { solution: string };

/** The learner says what `program` prints before it runs; see `predict.ts`. */
export type PredictExercise = Shown &
  HeadOf<"predict"> & {
    program: string;
    /** Wrong predictions that are explained in the author's own words. */
    mistakes: WrongPrediction[];
  };

/** The learner chooses among answers; see `choose.ts`. */
export type ChooseExercise = Shown &
  HeadOf<"choose"> & {
    /** A program that the question is about, to be run after answering; null if there is none. */
    program: string | null;
  };

/** An exercise as a learner meets it. */
export type Exercise = CodeExercise | OrderExercise | PredictExercise | ChooseExercise;

/** A wrong program that a learner would really write, with what it must be told. */
export interface Mistake {
  /** Path inside the exercise's folder, such as `mistakes/forgot-await.ts`. */
  path: string;
  text: string;
  /** The title of the check that must be the first to fail. */
  fails: string;
  /** Words that must stand in that check's message; each is looked for by itself. */
  says: string[];
  /** The line that the failure must point at, if the comment pins one. */
  line: number | null;
}

/** A wrong prediction that a learner would really make. */
export interface WrongPrediction {
  /** Path inside the exercise's folder, such as `mistakes/one-after-another.txt`. */
  path: string;
  /** The whole file, its comment included. */
  text: string;
  /** The lines predicted. */
  lines: string[];
  /** Told to whoever predicts this, after where it differs; null for no more than that. */
  explains: string | null;
  /** Words that must stand in the verdict's message. */
  says: string[];
}

interface Folder {
  /** The folder's path on disk. */
  folder: string;
  /** The whole text of `exercise.md`, for complaints that point into it. */
  source: string;
}

interface CheckedFolder extends Folder {
  /** The text of `checks.ts`, for complaints that point into it. */
  checks: string;
  /** Path inside the folder -> text. */
  alternatives: Record<string, string>;
  mistakes: Mistake[];
}

export type CodeFolder = CodeExercise &
  CheckedFolder & {
    /** What each alternative and each mistake changes of the solution: its path -> file -> text. */
    variations: Record<string, Sources>;
  };
export type OrderFolder = OrderExercise & CheckedFolder;
export type PredictFolder = PredictExercise & Folder;
export type ChooseFolder = ChooseExercise & Folder;

/** A whole exercise folder, as authors see it. */
export type ExerciseFolder = CodeFolder | OrderFolder | PredictFolder | ChooseFolder;

/** Graded by its checks: what is right is whatever behaves as it should. */
export function hasChecks<Each extends Exercise | ExerciseFolder>(
  exercise: Each,
): exercise is Extract<Each, { kind: "write" | "repair" | "order" }> {
  return exercise.kind === "write" || exercise.kind === "repair" || exercise.kind === "order";
}

/** The scaffold of an exercise of each kind: small, complete, and passing `npm run check`, to be changed part by part. */
import type { ExerciseKind } from "../../grader/format/schema.ts";
import { chooseFiles } from "./choose-exercise.ts";
import { repairFiles, writeFiles } from "./code-exercise.ts";
import { mustBeSlug, titleOf, type Scaffold } from "./files.ts";
import { orderFiles } from "./order-exercise.ts";
import { predictFiles } from "./predict-exercise.ts";

export interface ExerciseWishes {
  name: string;
  title?: string | undefined;
  kind?: ExerciseKind | undefined;
  minutes?: number | undefined;
}

/** What stands in the front matter of every kind. */
export interface Head {
  title: string;
  minutes: number;
}

/** Path inside the exercise's folder -> text. */
const scaffolds: Readonly<Record<ExerciseKind, (head: Head) => Scaffold>> = {
  write: writeFiles,
  repair: repairFiles,
  predict: predictFiles,
  choose: chooseFiles,
  order: orderFiles,
};

export function exerciseScaffold({ name, title, kind = "write", minutes = 5 }: ExerciseWishes): Scaffold {
  const slug = mustBeSlug(name, "an exercise");
  const files = scaffolds[kind]({ title: title ?? titleOf(slug), minutes });
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`exercises/${slug}/${path}`, text]));
}

/** What the authoring guide shows of the formats, read from the schemas themselves when the site is built. */
import { kindFiles } from "../grader/format/files.ts";
import { fieldsOf, type ExerciseKind } from "../grader/format/schema.ts";
import { termSchema } from "./glossary/schema.ts";
import { resultsSchema } from "./results/schema.ts";
import { courseFields, lessonSchema } from "./schema.ts";

export interface Field {
  name: string;
  optional: boolean;
  description: string;
  example?: string;
}

/** The fields of a lesson, of a term of the glossary, of a file of results, or of an exercise of a kind. */
export function fieldsFor(of: "lesson" | "term" | "results" | ExerciseKind): Field[] {
  if (of === "lesson") return courseFields(lessonSchema);
  if (of === "results") return courseFields(resultsSchema);
  return of === "term" ? courseFields(termSchema) : fieldsOf(of);
}

/** The files of an exercise of a kind, besides `exercise.md`, in a sentence's order. */
export function filesFor(kind: ExerciseKind): { path: string; optional: boolean }[] {
  const { files, optional, folders } = kindFiles[kind];
  return [
    ...files.map((path) => ({ path, optional: false })),
    ...optional.map((path) => ({ path, optional: true })),
    ...Object.entries(folders).map(([folder, ending]) => ({ path: `${folder}/*${ending}`, optional: false })),
  ];
}

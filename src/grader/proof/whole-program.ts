/** The program that a file of an exercise's folder stands for: with what it leaves to the solution and to the start. */
import type { Sources } from "../../compiler/program.ts";
import { LEARNERS_FILE, type CodeFolder, type OrderFolder } from "../exercise.ts";
import type { Role } from "./proof.ts";
import { variationAt } from "../format/several.ts";

/** All sources of the program of which `text` is the file at `path` in the exercise's folder. */
export function wholeProgram(
  exercise: CodeFolder | OrderFolder,
  path: string,
  role: Role,
  text: string,
): Sources {
  const main = { [LEARNERS_FILE]: text };
  if (exercise.kind === "order") return main;
  const own = { ...exercise.startBeside, ...main };
  const start = { ...exercise.brought, ...own };
  if (role === "start") return start;
  if (role === "empty")
    return { ...start, ...Object.fromEntries(Object.keys(own).map((file) => [file, ""])) };
  const solution = { ...start, ...exercise.solutionBeside };
  if (role === "solution") return solution;
  return { ...solution, [LEARNERS_FILE]: exercise.solution, ...exercise.variations[path] };
}

/** Where in the exercise's folder a file of the program at `path` is written. */
export function whereWritten(exercise: CodeFolder | OrderFolder, path: string, file: string): string {
  if (exercise.kind === "order") return path;
  const sources = exercise.variations[path];
  if (sources !== undefined) return variationAt({ path, sources }, file, exercise.solutionBeside);
  if (file === LEARNERS_FILE) return path;
  return path === "solution.ts" && file in exercise.solutionBeside ? `solution/${file}` : `start/${file}`;
}

/** Whether the learner writes this file of the program. */
export const isOwn = (exercise: CodeFolder | OrderFolder, file: string): boolean =>
  file === LEARNERS_FILE || (exercise.kind !== "order" && file in exercise.startBeside);

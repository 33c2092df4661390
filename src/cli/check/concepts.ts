/** The concepts of an exercise that are names of Python's, such as `asyncio.Semaphore`: each must be one that programs here can use. */
import { join, relative } from "node:path";
import { editDistance } from "../../compiler/spelling.ts";
import { positionOf, type Complaint } from "../../grader/format/complaint.ts";
import type { ExerciseFolder } from "../../grader/exercise.ts";
import { nearest } from "../../grader/reading/nearest.ts";
import { builtinModules } from "../../modules/index.ts";

/** `asyncio.sleep(0)` is a use of `asyncio.sleep`. */
const DOTTED = /^([a-z][\w.]*)\.(\w+)(?:\(.*\))?$/;
/** `create_task`, `TaskGroup`: no English word is written so. */
const CODE = /^(?:[a-z]+_\w+|[A-Z][a-z]+[A-Z]\w*)$/;

/** Letters wrong, missing, too many or exchanged. */
const SLIP = 2;

const exportsOf = (module: string) =>
  Object.hasOwn(builtinModules, module) ? Object.keys(builtinModules[module]!) : null;
const everyName = [
  ...new Set(
    Object.values(builtinModules).flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) => [name, ...methodsOf(value)]),
    ),
  ),
];

/** Of a class, its own and what it inherits. */
function methodsOf(value: unknown): string[] {
  if (typeof value !== "function") return [];
  const names: string[] = [];
  for (let up: unknown = value.prototype; up instanceof Object; up = Object.getPrototypeOf(up))
    names.push(...Object.getOwnPropertyNames(up));
  return names.filter((name) => !name.startsWith("_"));
}

export function unknownConcepts({ concepts, folder, source }: ExerciseFolder, root: string): Complaint[] {
  return concepts.flatMap((concept) => {
    const meant = instead(concept);
    if (meant === null) return [];
    return [
      {
        file: relative(root, join(folder, "exercise.md")).replaceAll("\\", "/"),
        ...positionOf(source, concept),
        what: `the concept "${concept}" is a name that no program here can use`,
        why: "learners look it up, and the course would lead them nowhere",
        repair: meant === "" ? "name the idea in a word or two, as the lessons call it" : `write ${meant}`,
      },
    ];
  });
}

/** Null where nothing is wrong; what may have been meant, which may be nothing. */
function instead(concept: string): string | null {
  const [, module, name] = DOTTED.exec(concept) ?? [];
  if (module !== undefined && name !== undefined) {
    const known = exportsOf(module);
    // A method of an object: `Task.exception`.
    if (known === null) return null;
    if (known.includes(name)) return null;
    return nearest(name, known)
      .map((each) => `${module}.${each}`)
      .join(" or ");
  }
  if (!CODE.test(concept) || everyName.includes(concept)) return null;
  // It may be a parameter, or a name of the learner's own; but what is a letter or two off was meant for something.
  return everyName.find((known) => editDistance(concept, known) <= SLIP) ?? null;
}

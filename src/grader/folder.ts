/** Reads exercise folders from disk, for the command line, the tests and the build of the site. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { z } from "zod";
import type { Complaint } from "./complaint.ts";
import {
  LEARNERS_FILE,
  type Exercise,
  type ExerciseFolder,
  type Mistake,
  type WrongPrediction,
} from "./exercise.ts";
import { kindOf, parseFrontMatter } from "./front-matter.ts";
import { kindFiles, type KindFiles } from "./kinds.ts";
import { parseMistake } from "./mistake.ts";
import { puzzleOf, takeApart, type Puzzle } from "./order.ts";
import { filesBeside, misnamed, variationsIn } from "./several.ts";
import { exerciseKinds, exerciseSchemas, fieldsOf, notesOn, type ExerciseHead } from "./schema.ts";
import { count } from "./wording.ts";
import { parseWrongPrediction } from "./wrong-prediction.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface Loaded {
  /** Null when what is missing or wrong leaves nothing to work with. */
  exercise: ExerciseFolder | null;
  complaints: Complaint[];
}

/** The folders of all exercises below `folder`, in order of their names. */
export function listExercises(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => join(folder, entry.name))
    .toSorted();
}

/** Reads one exercise, for the site: throws with every complaint when it is not as it should be. */
export function loadExercise(folder: string, root: string = process.cwd()): Exercise {
  const { exercise, complaints } = loadFolder(folder, root);
  if (exercise === null || complaints.length > 0) {
    throw new Error(
      complaints
        .map((one) => `${one.file}:${one.line}:${one.column}: ${one.what} — ${one.repair}`)
        .join("\n"),
    );
  }
  return exercise;
}

/** Reads one exercise, with all that authors keep in it. Paths in complaints are relative to `root`. */
export function loadFolder(folder: string, root: string = process.cwd()): Loaded {
  const slug = basename(folder);
  const shown = (path: string) => relative(root, join(folder, path)) || path;
  const complaints: Complaint[] = [];
  const complain = (path: string, what: string, why: string, repair: string) =>
    complaints.push({ file: shown(path), line: 1, column: 1, what, why, repair });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");

  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    complain(
      "",
      "there is no such exercise",
      "an exercise is a folder in exercises/",
      `create it: npm run new -- exercise ${slug}`,
    );
    return { exercise: null, complaints };
  }
  if (!SLUG.test(slug)) {
    complain(
      "exercise.md",
      `the folder's name \`${slug}\` is no slug`,
      "it is part of addresses and of what lessons write",
      "use lower case letters, digits and single hyphens, such as `await-the-greeting`",
    );
  }
  const source = existsSync(join(folder, "exercise.md")) ? read("exercise.md") : null;
  // What else must be there depends on the kind; a kind that does not exist is complained of with the front matter.
  const named = kindOf(source ?? "") ?? "write";
  const kind = exerciseKinds.find((one) => one === named) ?? "write";
  const belongs = kindFiles[kind];
  const wanted = ["exercise.md", ...belongs.files];
  const missing = wanted.filter((name) => !existsSync(join(folder, name)));
  for (const file of missing) {
    complain(
      file,
      `${file} is missing`,
      `every exercise of the kind \`${kind}\` has ${wanted.join(", ")}`,
      `add ${shown(file)}; \`npm run new -- exercise NAME --kind ${kind}\` shows what it looks like`,
    );
  }
  complaints.push(...strays(folder, kind, belongs, shown));
  if (existsSync(join(folder, "drivers", LEARNERS_FILE))) {
    complain(
      `drivers/${LEARNERS_FILE}`,
      `a driver cannot be called ${LEARNERS_FILE}`,
      "the learner's own file is called that, and drivers stand beside it",
      "give it another name",
    );
  }
  const parsed =
    source === null
      ? null
      : parseFrontMatter(
          shown("exercise.md"),
          source,
          exerciseSchemas[kind] as z.ZodType<ExerciseHead>,
          fieldsOf(kind).map(({ name }) => name),
          (field) => notesOn(kind, field),
        );
  if (parsed && !parsed.ok) complaints.push(...parsed.complaints);
  if (parsed?.ok && parsed.text.body === "") {
    complaints.push({
      file: shown("exercise.md"),
      line: parsed.text.bodyLine,
      column: 1,
      what: kind === "choose" ? "the question is empty" : "the task is empty",
      why: "the text below the front matter tells the learner what to do",
      repair:
        kind === "choose" ? "write the question" : "write what the program should do, and what to change",
    });
  }

  const textsIn = (name: string) =>
    belongs.several.includes(name)
      ? Object.fromEntries(variationsIn(folder, name).map(({ path, text }) => [path, text]))
      : Object.fromEntries(filesIn(folder, name, belongs).map((path) => [path, read(path)]));
  const mistakes: Mistake[] = [];
  const predictions: WrongPrediction[] = [];
  for (const [path, text] of Object.entries(textsIn("mistakes"))) {
    const mistake =
      kind === "predict"
        ? parseWrongPrediction(shown(path), path, text)
        : parseMistake(shown(path), path, text);
    if ("lines" in mistake) predictions.push(mistake);
    else if ("says" in mistake) mistakes.push(mistake);
    else complaints.push(mistake);
  }
  if (!parsed?.ok || source === null || missing.length > 0) return { exercise: null, complaints };

  const head: ExerciseHead = parsed.text.data;
  const common = { slug, folder, source, task: parsed.text.body };
  const graded = () => ({
    solution: read("solution.ts"),
    checks: read("checks.ts"),
    drivers: Object.fromEntries(
      Object.entries(textsIn("drivers")).map(([path, text]) => [
        path.replace(/^drivers\/(.*)\.ts$/, "$1"),
        text,
      ]),
    ),
    alternatives: textsIn("alternatives"),
    mistakes,
  });
  switch (head.kind) {
    case "write":
    case "repair": {
      const variations = belongs.several.flatMap((name) => variationsIn(folder, name));
      const exercise = {
        ...head,
        ...common,
        ...graded(),
        start: read("start.ts"),
        startBeside: filesBeside(folder, "start"),
        solutionBeside: filesBeside(folder, "solution"),
        provided: filesBeside(folder, "provided"),
        variations: Object.fromEntries(variations.map(({ path, sources }) => [path, sources])),
      };
      const { startBeside, solutionBeside, provided, drivers, show } = exercise;
      const parts = { start: startBeside, solution: solutionBeside, provided, drivers, variations, show };
      complaints.push(...misnamed({ ...parts, source }, shown));
      return { exercise, complaints };
    }
    case "order": {
      const exercise = { ...head, ...common, ...graded() };
      complaints.push(...misfits(exercise, shown));
      return { exercise, complaints };
    }
    case "predict":
      return {
        exercise: { ...head, ...common, program: read("program.ts"), mistakes: predictions },
        complaints,
      };
    case "choose": {
      const program = existsSync(join(folder, "program.ts")) ? read("program.ts") : null;
      return { exercise: { ...head, ...common, program }, complaints };
    }
  }
}

/** What is wrong with the pieces of a program to be ordered, and with the programs that are said to be made of them. */
function misfits(
  exercise: Extract<ExerciseFolder, { kind: "order" }>,
  shown: (path: string) => string,
): Complaint[] {
  const puzzle = puzzleOf(exercise);
  const complaint = (path: string, what: string, why: string, repair: string): Complaint => ({
    file: shown(path),
    line: 1,
    column: 1,
    what,
    why,
    repair,
  });
  if (puzzle.solution.length < 3) {
    return [
      complaint(
        "solution.ts",
        `only ${count(puzzle.solution.length, "piece")} ${puzzle.solution.length === 1 ? "is" : "are"} left to order`,
        "with so few, trying each order is quicker than thinking",
        "take lines out of `given`, or cut into `lines`",
      ),
    ];
  }
  const own = new Set(puzzle.pieces.filter(({ id }) => puzzle.solution.includes(id)).map(({ text }) => text));
  const same = exercise.distractors.find((text) => own.has(text.trimEnd()));
  if (same !== undefined) {
    return [
      complaint(
        "exercise.md",
        `the distractor \`${same.trim()}\` is a piece of the solution, too`,
        "the two could not be told apart",
        "change it, or remove it from `distractors`",
      ),
    ];
  }
  const made = [...Object.entries(exercise.alternatives), ...exercise.mistakes.map(mistakeText)];
  return made
    .filter(([, text]) => takeApart(puzzle, withoutComment(text)) === null)
    .map(([path]) =>
      complaint(
        path,
        "this program is not made of the exercise's pieces",
        "a learner can only put together what lies there, and use each piece once",
        `use these lines, as they are: ${pieceList(puzzle)}`,
      ),
    );
}

const mistakeText = ({ path, text }: Mistake) => [path, text] as const;

/** A mistake's first comment is the author's own. */
export function withoutComment(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, "");
}

function pieceList({ pieces }: Puzzle): string {
  return pieces
    .toSorted((one, other) => one.id - other.id)
    .map(({ text }) => `\`${text.trim().split("\n")[0] ?? ""}\``)
    .join(", ");
}

/** The files in one of the folders that belong to an exercise, by their paths in it. */
function filesIn(folder: string, name: string, { folders }: KindFiles): string[] {
  const inside = join(folder, name);
  const ending = folders[name];
  if (ending === undefined || !existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((file) => file.endsWith(ending))
    .toSorted()
    .map((file) => `${name}/${file}`);
}

function strays(
  folder: string,
  kind: string,
  { files, optional, folders, several }: KindFiles,
  shown: (path: string) => string,
): Complaint[] {
  const known = ["exercise.md", ...files, ...optional];
  const [ending = ""] = Object.values(folders);
  const parts =
    Object.keys(folders).length === 0 ? "" : `${Object.keys(folders).join(", ")} with ${ending} files`;
  const complaint = (path: string, repair: string): Complaint => ({
    file: shown(path),
    line: 1,
    column: 1,
    what: "this file does not belong in an exercise",
    why:
      `an exercise of the kind \`${kind}\` holds ${known.join(", ")}` +
      (parts === "" ? "" : ` and the folders ${parts}`),
    repair,
  });
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) {
      return known.includes(entry.name)
        ? []
        : [complaint(entry.name, "remove it, or move it to where it belongs")];
    }
    const ending = folders[entry.name];
    if (ending === undefined) return [complaint(entry.name, "remove the folder")];
    const name = new RegExp(`^[a-z0-9-]+\\${ending}$`);
    const straysIn = (path: string, mayHoldFolders: boolean): Complaint[] =>
      readdirSync(join(folder, path), { withFileTypes: true }).flatMap((inner) => {
        const at = `${path}/${inner.name}`;
        if (inner.isDirectory() && mayHoldFolders && SLUG.test(inner.name)) return straysIn(at, false);
        if (inner.isFile() && name.test(inner.name)) return [];
        return [
          complaint(
            at,
            `remove it, or give it a name of lower case letters, digits and hyphens, ending in ${ending}`,
          ),
        ];
      });
    return straysIn(entry.name, several.includes(entry.name));
  });
}

/** Reads exercise folders from disk, for the command line, the tests and the build of the site. */
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { z } from "zod";
import { LINK } from "../reading/author-file.ts";
import { aboutFiles, type Complaint } from "./complaint.ts";
import {
  LEARNERS_FILE,
  type Exercise,
  type ExerciseFolder,
  type Mistake,
  type WrongPrediction,
} from "../exercise.ts";
import { readFolder, unreadIn, type FolderContent } from "../reading/folder-content.ts";
import { readBrought } from "./brought.ts";
import { kindOf, parseFrontMatter } from "./front-matter.ts";
import { kindFiles, type KindFiles } from "./files.ts";
import { isLeftover } from "../reading/leftovers.ts";
import { parseMistake } from "./mistake.ts";
import { orderComplaints } from "./order-complaints.ts";
import { filesBeside, misnamed, variationsIn } from "./several.ts";
import { SLUG, unexpectedFiles } from "./unexpected-files.ts";
import { exerciseKinds, exerciseSchemas, fieldsOf, notesOn, type ExerciseHead } from "./schema.ts";
import { parseWrongPrediction } from "./wrong-prediction.ts";

export interface Loaded {
  /** Null when what is missing or wrong leaves nothing to work with. */
  exercise: ExerciseFolder | null;
  complaints: Complaint[];
}

/** The folders of all exercises below `folder`, in order of their names. */
export function listExercises(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { withFileTypes: true })
      // A link is listed, so that it can be complained of.
      .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !isLeftover(entry.name))
      .map((entry) => join(folder, entry.name))
      .toSorted()
  );
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
  const about = aboutFiles((path) => relative(root, join(folder, path)));
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    return { exercise: null, complaints: [about("", LINK.what, LINK.why, LINK.repair)] };
  }
  const content = readFolder(folder);
  if (content !== null) {
    const { exercise, complaints } = loadContent(content, root);
    if (exercise === null || !("brings" in exercise)) return { exercise, complaints };
    const bringing = readBrought(exercise, root);
    return {
      exercise: { ...exercise, brought: bringing.brought },
      complaints: [...complaints, ...bringing.complaints],
    };
  }
  const gone = about(
    "",
    "there is no such exercise",
    "an exercise is a folder in exercises/",
    `create it: npm run new -- exercise ${basename(folder)}`,
  );
  return { exercise: null, complaints: [gone] };
}

/** An exercise from what its folder holds. Nothing else is looked at. */
export function loadContent(content: FolderContent, root: string): Loaded {
  const { folder, texts, unread } = content;
  const slug = basename(folder);
  const shown = (path: string) => relative(root, join(folder, path)) || path;
  const complaints = unreadIn(content, shown);
  const about = aboutFiles(shown);
  const complain = (...of: Parameters<typeof about>) => complaints.push(about(...of));
  const read = (path: string) => texts.get(path) ?? "";

  if (!SLUG.test(slug)) {
    complain(
      "exercise.md",
      `the folder's name \`${slug}\` is no slug`,
      "it is part of addresses and of what lessons write",
      "use lower case letters, digits and single hyphens, such as `await-the-greeting`",
    );
  }
  const source = texts.get("exercise.md") ?? null;
  // What else must be there depends on the kind; a kind that does not exist is complained of with the front matter.
  const named = kindOf(source ?? "") ?? "write";
  const kind = exerciseKinds.find((one) => one === named) ?? "write";
  const belongs = kindFiles[kind];
  const wanted = ["exercise.md", ...belongs.files];
  const missing = wanted.filter((name) => !texts.has(name));
  for (const file of missing.filter((name) => !unread.has(name))) {
    complain(
      file,
      `${file} is missing`,
      `every exercise of the kind \`${kind}\` has ${wanted.join(", ")}`,
      `add ${shown(file)}; \`npm run new -- exercise NAME --kind ${kind}\` shows what it looks like`,
    );
  }
  complaints.push(...unexpectedFiles(content, kind, belongs, shown));
  if (texts.has(`drivers/${LEARNERS_FILE}`)) {
    complain(
      `drivers/${LEARNERS_FILE}`,
      `a driver cannot be called ${LEARNERS_FILE}`,
      "the learner's own file is called that, and drivers are next to it",
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
      ? Object.fromEntries(variationsIn(texts, name).map(({ path, text }) => [path, text]))
      : Object.fromEntries(filesIn(texts, name, belongs).map((path) => [path, read(path)]));
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
  complaints.push(...samePrograms(texts, belongs, about));
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
      const variations = belongs.several.flatMap((name) => variationsIn(texts, name));
      const exercise = {
        ...head,
        ...common,
        ...graded(),
        start: read("start.ts"),
        startBeside: filesBeside(texts, "start"),
        solutionBeside: filesBeside(texts, "solution"),
        provided: filesBeside(texts, "provided"),
        brought: {},
        variations: Object.fromEntries(variations.map(({ path, sources }) => [path, sources])),
      };
      const { startBeside, solutionBeside, provided, drivers, show } = exercise;
      const parts = { start: startBeside, solution: solutionBeside, provided, drivers, variations, show };
      complaints.push(...misnamed({ ...parts, source }, shown));
      return { exercise, complaints };
    }
    case "order": {
      const exercise = { ...head, ...common, ...graded() };
      complaints.push(...orderComplaints(exercise, shown));
      return { exercise, complaints };
    }
    case "predict":
      return {
        exercise: { ...head, ...common, program: read("program.ts"), mistakes: predictions },
        complaints,
      };
    case "choose": {
      const program = texts.get("program.ts") ?? null;
      return { exercise: { ...head, ...common, program }, complaints };
    }
  }
}

/** Two files that are one program, comments and white space apart: the second proves nothing that the first does not. */
function samePrograms(
  texts: FolderContent["texts"],
  belongs: KindFiles,
  about: ReturnType<typeof aboutFiles>,
): Complaint[] {
  const first = new Map<string, string>();
  const paths = [
    "solution.ts",
    ...["alternatives", "mistakes"].flatMap((name) => filesIn(texts, name, belongs)),
  ];
  return paths.flatMap((path) => {
    const text = texts.get(path);
    const program =
      text
        ?.replaceAll(/^\/\/.*$/gm, "")
        .replaceAll(/\s+/g, " ")
        .trim() ?? "";
    // A program of several files may have the same main.ts as another.
    const isFolder = [...texts.keys()].some((other) => other.startsWith(path.replace(/\.\w+$/, "/")));
    if (text === undefined || program === "" || isFolder) return [];
    const other = first.get(program);
    first.set(program, other ?? path);
    if (other === undefined) return [];
    return [
      about(
        path,
        `this is the same program as ${other}`,
        "it proves nothing that the other does not",
        "remove it, or write another",
      ),
    ];
  });
}

/** The files in one of the folders that belong to an exercise, by their paths in it. */
function filesIn(texts: FolderContent["texts"], name: string, { folders }: KindFiles): string[] {
  const ending = folders[name];
  if (ending === undefined) return [];
  return [...texts.keys()].filter(
    (path) => path.startsWith(`${name}/`) && path.endsWith(ending) && path.split("/").length === 2,
  );
}

/** Reads exercise folders from disk, for the command line, the tests and the build of the site. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Complaint } from "./complaint.ts";
import { LEARNERS_FILE, type Exercise, type ExerciseFolder, type Mistake } from "./exercise.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { parseMistake } from "./mistake.ts";
import { exerciseFields, exerciseSchema, notesOn } from "./schema.ts";

/** What lies in an exercise's folder: all of these files, and any of these folders. */
const FILES = ["exercise.md", "start.ts", "solution.ts", "checks.ts"];
const FOLDERS = ["alternatives", "mistakes", "drivers"];

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
  for (const file of FILES.filter((name) => !existsSync(join(folder, name)))) {
    complain(
      file,
      `${file} is missing`,
      `every exercise has ${FILES.join(", ")}`,
      `add ${shown(file)}; \`npm run new -- exercise NAME\` shows what it looks like`,
    );
  }
  complaints.push(...strays(folder, shown));
  if (existsSync(join(folder, "drivers", LEARNERS_FILE))) {
    complain(
      `drivers/${LEARNERS_FILE}`,
      `a driver cannot be called ${LEARNERS_FILE}`,
      "the learner's own file is called that, and drivers stand beside it",
      "give it another name",
    );
  }
  const missing = FILES.some((name) => !existsSync(join(folder, name)));
  const parsed = existsSync(join(folder, "exercise.md"))
    ? parseFrontMatter(shown("exercise.md"), read("exercise.md"), exerciseSchema, exerciseFields, notesOn)
    : null;
  if (parsed && !parsed.ok) complaints.push(...parsed.complaints);
  if (parsed?.ok && parsed.text.body === "") {
    complaints.push({
      file: shown("exercise.md"),
      line: parsed.text.bodyLine,
      column: 1,
      what: "the task is empty",
      why: "the text below the front matter tells the learner what to do",
      repair: "write what the program should do, and what to change",
    });
  }

  const mistakes: Mistake[] = [];
  for (const path of programsIn(folder, "mistakes")) {
    const mistake = parseMistake(shown(path), path, read(path));
    if ("says" in mistake) mistakes.push(mistake);
    else complaints.push(mistake);
  }
  if (!parsed?.ok || missing) return { exercise: null, complaints };
  const textsIn = (name: string) =>
    Object.fromEntries(programsIn(folder, name).map((path) => [path, read(path)]));
  return {
    exercise: {
      ...parsed.text.data,
      slug,
      folder,
      task: parsed.text.body,
      start: read("start.ts"),
      solution: read("solution.ts"),
      source: read("exercise.md"),
      checks: read("checks.ts"),
      drivers: Object.fromEntries(
        Object.entries(textsIn("drivers")).map(([path, text]) => [
          path.replace(/^drivers\/(.*)\.ts$/, "$1"),
          text,
        ]),
      ),
      alternatives: textsIn("alternatives"),
      mistakes,
    },
    complaints,
  };
}

function programsIn(folder: string, name: string): string[] {
  const inside = join(folder, name);
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((file) => file.endsWith(".ts"))
    .toSorted()
    .map((file) => `${name}/${file}`);
}

function strays(folder: string, shown: (path: string) => string): Complaint[] {
  const complaint = (path: string, repair: string): Complaint => ({
    file: shown(path),
    line: 1,
    column: 1,
    what: "this file does not belong in an exercise",
    why: `an exercise holds ${FILES.join(", ")} and the folders ${FOLDERS.join(", ")} with .ts files`,
    repair,
  });
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile())
      return FILES.includes(entry.name)
        ? []
        : [complaint(entry.name, "remove it, or move it to one of these folders")];
    if (!FOLDERS.includes(entry.name)) return [complaint(entry.name, "remove the folder")];
    return readdirSync(join(folder, entry.name), { withFileTypes: true })
      .filter((inner) => !inner.isFile() || !/^[a-z0-9-]+\.ts$/.test(inner.name))
      .map((inner) =>
        complaint(
          `${entry.name}/${inner.name}`,
          "remove it, or give it a name of lower case letters, digits and hyphens, ending in .ts",
        ),
      );
  });
}

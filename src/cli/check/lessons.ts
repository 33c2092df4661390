/**
 * Checks lessons and pages: front matter, prose, the programs that stand beside a lesson and their Python twins, and the
 * exercises it names.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { courseNotes, lessonSchema, pageSchema, unitSchema } from "../../course/schema.ts";
import { positionOf, type Complaint } from "../../grader/format/complaint.ts";
import { readFields } from "../../grader/format/fields.ts";
import { parseFrontMatter } from "../../grader/format/front-matter.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import { tagsIn, type Tag } from "../../course/mdx.ts";
import { checkProse, type Addresses } from "./prose.ts";
import { addressOfLesson, addressOfPage } from "./site.ts";

/** A program of a lesson and the Python program that must print the same; absolute paths. */
export interface Twins {
  typescript: string;
  python: string;
}

export interface LessonWork {
  root: string;
  sandbox: Sandbox;
  /** The slugs of all exercises. */
  exercises: ReadonlySet<string>;
  /** Where links can lead. */
  addresses: Addresses;
  progress(step: string): void;
  /** Runs both twins and compares what they print. Without it, only their presence is checked. */
  compareTwins?: (twins: Twins) => Promise<Complaint[]>;
}

export interface LessonReport {
  complaints: Complaint[];
  /** Null if it could not be read. */
  title: string | null;
  /** The exercises that the lesson shows. */
  shows: string[];
  programs: number;
}

const NUMBERED = /^\d+-[a-z0-9-]+$/;

/** One whose folder begins so is set aside: it stays where it is, and is no part of the course. */
const ASIDE = "_";

const inUnits = (content: string) =>
  foldersIn(content)
    .filter((unit) => NUMBERED.test(basename(unit)))
    .flatMap(foldersIn);

/** The folders of all lessons below `content`, in order. */
export const listLessons = (content: string): string[] =>
  inUnits(content).filter((lesson) => !basename(lesson).startsWith(ASIDE));

/** Where the lessons that are set aside would be, were they not. */
export const listSetAside = (content: string): string[] =>
  inUnits(content)
    .filter((lesson) => basename(lesson).startsWith(ASIDE))
    .map((lesson) => join(dirname(lesson), basename(lesson).slice(ASIDE.length)));

export function checkUnit(folder: string, root: string): Complaint[] {
  const path = join(folder, "unit.json");
  const file = relative(root, path);
  if (!existsSync(path)) {
    return [
      {
        file,
        line: 1,
        column: 1,
        what: "unit.json is missing",
        why: "it holds the unit's title, description and source",
        repair: `add ${file}, after the one of another unit`,
      },
    ];
  }
  const source = { file, text: readFileSync(path, "utf8"), linesAbove: 0, name: "unit.json" };
  const read = readFields(source, unitSchema, Object.keys(unitSchema.shape), courseNotes(unitSchema));
  return read.ok ? [] : read.complaints;
}

export async function checkLesson(folder: string, work: LessonWork): Promise<LessonReport> {
  const shown = (path: string) => relative(work.root, join(folder, path));
  const complaints: Complaint[] = [];
  const complain = (
    path: string,
    at: Pick<Tag, "line" | "column">,
    what: string,
    why: string,
    repair: string,
  ) => complaints.push({ file: shown(path), line: at.line, column: at.column, what, why, repair });
  const start = { line: 1, column: 1 };

  if (!NUMBERED.test(basename(folder))) {
    complain(
      "index.mdx",
      start,
      `the folder's name \`${basename(folder)}\` has no number`,
      "numbers give the order of lessons",
      "name it like `03-tasks`",
    );
  }
  if (!existsSync(join(folder, "index.mdx"))) {
    complain(
      "index.mdx",
      start,
      "index.mdx is missing",
      "it is the lesson",
      `add it, or remove ${relative(work.root, folder)}`,
    );
    return { complaints, title: null, shows: [], programs: 0 };
  }

  const mdx = readFileSync(join(folder, "index.mdx"), "utf8");
  const parsed = parseFrontMatter(
    shown("index.mdx"),
    mdx,
    lessonSchema,
    Object.keys(lessonSchema.shape),
    courseNotes(lessonSchema),
  );
  if (!parsed.ok) complaints.push(...parsed.complaints);
  const page = { file: shown("index.mdx"), text: mdx, address: addressOfLesson(folder), level: 2 };
  complaints.push(...checkProse(page, work.addresses));
  const files = readdirSync(folder).toSorted();
  const tags = tagsIn(mdx, ["Program", "Exercise"]);
  const shows: string[] = [];
  const used = new Set<string>();

  for (const tag of tags) {
    const key = tag.name === "Program" ? "src" : "slug";
    const value = tag.attributes[key];
    if (value === undefined) {
      complain(
        "index.mdx",
        tag,
        `this <${tag.name}> has no \`${key}\``,
        `it says which ${tag.name.toLowerCase()} to show`,
        `write <${tag.name} ${key}="..." />`,
      );
    } else if (tag.name === "Program") {
      used.add(value);
      if (!files.includes(value)) {
        complain(
          "index.mdx",
          tag,
          `there is no program \`${value}\` beside this lesson`,
          `it has: ${files.filter((name) => name.endsWith(".ts")).join(", ") || "none"}`,
          `add ${shown(value)}, or name one of these`,
        );
      }
    } else {
      shows.push(value);
      if (!work.exercises.has(value)) {
        complain(
          "index.mdx",
          tag,
          `there is no exercise \`${value}\``,
          `there are: ${[...work.exercises].join(", ") || "none"}`,
          `name one of these, or make it: npm run new -- exercise ${value}`,
        );
      }
    }
  }

  const programs = files.filter((name) => name.endsWith(".ts"));
  for (const name of programs.filter((one) => !used.has(one))) {
    complain(
      name,
      start,
      "the lesson shows this program nowhere",
      "a listing is shown where its lesson says so",
      `write <Program src="${name}" /> in ${shown("index.mdx")}, or remove the file and its twin`,
    );
  }
  for (const name of files.filter((one) => !/\.(ts|py)$/.test(one) && one !== "index.mdx")) {
    complain(
      name,
      start,
      "this file does not belong beside a lesson",
      "a lesson's folder holds index.mdx, and programs with their Python twins",
      "remove it",
    );
  }
  const listings = await checkListings(folder, work);
  const title = parsed.ok ? parsed.text.data.title : null;
  return { complaints: [...complaints, ...listings], title, shows, programs: programs.length };
}

/** `content/pages/NAME.mdx` */
export function checkPage(
  path: string,
  { root, addresses }: Pick<LessonWork, "root" | "addresses">,
): Complaint[] {
  const file = relative(root, path);
  const text = readFileSync(path, "utf8");
  const parsed = parseFrontMatter(
    file,
    text,
    pageSchema,
    Object.keys(pageSchema.shape),
    courseNotes(pageSchema),
  );
  const prose = checkProse({ file, text, address: addressOfPage(path), level: 2 }, addresses);
  return [...(parsed.ok ? [] : parsed.complaints), ...prose];
}

/** Two lessons with one title could not be told apart in the sidebar. */
export function sameLessonTitles(
  lessons: readonly { folder: string; title: string }[],
  root: string,
): Complaint[] {
  const first = new Map<string, string>();
  return lessons.flatMap(({ folder, title }) => {
    const other = first.get(title);
    if (other === undefined) {
      first.set(title, folder);
      return [];
    }
    const path = join(folder, "index.mdx");
    return [
      {
        file: relative(root, path),
        ...positionOf(readFileSync(path, "utf8"), title),
        what: `the lesson ${relative(root, other)} has the same title, "${title}"`,
        why: "a reader tells lessons apart by their titles",
        repair: "give one of them another title",
      },
    ];
  });
}

/** Every program below `folder` compiles, and has its twin; every twin has its program. */
export async function checkListings(folder: string, work: LessonWork): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  const files = readdirSync(folder).toSorted();
  for (const name of files) {
    const path = join(folder, name);
    const file = relative(work.root, path);
    const twin = name.endsWith(".ts") ? name.replace(/ts$/, "py") : name.replace(/py$/, "ts");
    if (!/\.(ts|py)$/.test(name)) continue;
    if (!files.includes(twin)) {
      complaints.push({
        file,
        line: 1,
        column: 1,
        what: name.endsWith(".ts")
          ? "this program has no Python twin"
          : "this Python program is nobody's twin",
        why: "every listing stands in both languages, and the tests compare what they print",
        repair: `add ${relative(work.root, join(dirname(path), twin))}, which prints the same`,
      });
    }
    if (!name.endsWith(".ts")) continue;
    work.progress(file);
    const { diagnostics } = await work.sandbox.run({
      sources: { [name]: readFileSync(path, "utf8") },
      entry: name,
    });
    for (const one of diagnostics.filter(({ severity }) => severity === "error")) {
      complaints.push({
        file,
        line: one.line,
        column: one.column,
        what: "this does not compile",
        why: one.message,
        repair: one.help ?? "mend the line",
      });
    }
    if (work.compareTwins && files.includes(twin)) {
      complaints.push(...(await work.compareTwins({ typescript: path, python: join(folder, twin) })));
    }
  }
  return complaints;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .toSorted();
}

/**
 * Checks a lesson: its folder's name, front matter, components and prose, the programs and pictures that lie beside it, and
 * the exercises that it names. What it says follows from the folder's content and from the names of what else there is.
 */
import { lstatSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { lessonComponentNames } from "../../../course/components.ts";
import { courseNotes, lessonSchema } from "../../../course/schema.ts";
import { LINK } from "../../../grader/reading/author-file.ts";
import { aboutFiles, type Complaint } from "../../../grader/format/complaint.ts";
import { readFolder, unreadIn, type FolderContent } from "../../../grader/reading/folder-content.ts";
import { parseFrontMatter } from "../../../grader/format/front-matter.ts";
import { nearest, oneOf } from "../../../grader/reading/nearest.ts";
import { SLUG } from "../../../grader/format/unexpected-files.ts";
import type { Used } from "../mdx/compile.ts";
import { checkMdx } from "../mdx/text.ts";
import { checkProse, type Addresses } from "../prose.ts";
import { addressOfLesson } from "../site.ts";
import { checkListings, programsIn, type ListingWork } from "./listings.ts";
import { nameFault } from "./name.ts";

export interface LessonWork extends ListingWork {
  /** The slugs of all exercises. */
  exercises: ReadonlySet<string>;
  /** Where links can lead. */
  addresses: Addresses;
}

/** A tag `<Exercise slug="..." />`, with its place. */
export interface Shown {
  slug: string;
  line: number;
  column: number;
}

export interface LessonReport {
  complaints: Complaint[];
  /** Null if it could not be read. */
  title: string | null;
  /** The exercises that the lesson shows. */
  shows: Shown[];
  programs: number;
}

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/;

export async function checkLesson(folder: string, work: LessonWork): Promise<LessonReport> {
  const shown = (path: string) => relative(work.root, join(folder, path));
  const about = aboutFiles(shown);
  const nothing = { title: null, shows: [], programs: 0 };
  if (lstatSync(folder).isSymbolicLink()) {
    return { ...nothing, complaints: [about("", LINK.what, LINK.why, LINK.repair)] };
  }
  const content = readFolder(folder);
  const misnamed = nameFault(basename(folder), "lesson");
  const complaints =
    misnamed === null ? [] : [about("index.mdx", misnamed.what, misnamed.why, misnamed.repair)];
  if (content === null) return { ...nothing, complaints };
  complaints.push(...unreadIn(content, shown));
  const mdx = content.texts.get("index.mdx");
  if (mdx === undefined) {
    if (!content.unread.has("index.mdx")) complaints.push(missing(content, work.root, about));
    return { ...nothing, complaints };
  }

  const file = shown("index.mdx");
  const notes = courseNotes(lessonSchema);
  const parsed = parseFrontMatter(file, mdx, lessonSchema, Object.keys(lessonSchema.shape), notes);
  if (!parsed.ok) complaints.push(...parsed.complaints);
  const page = { mdx, path: join(folder, "index.mdx"), file, components: lessonComponentNames };
  const { complaints: inMdx, uses } = await checkMdx(page);
  complaints.push(...inMdx);
  complaints.push(
    ...checkProse({ file, text: mdx, address: addressOfLesson(folder), level: 2 }, work.addresses),
  );
  const tags = uses.filter(
    ({ kind, value }) => kind === "component" && ["Program", "Exercise"].includes(value),
  );
  complaints.push(
    ...tags.flatMap((tag) => tagFault(tag, content, work, shown)),
    ...programsTwice(tags, file),
  );
  // What does not compile may well show them.
  if (inMdx.length === 0 || uses.length > 0) complaints.push(...notShown(content, uses, about, file));
  complaints.push(...(await checkListings(content, work)));
  return {
    complaints,
    title: parsed.ok ? parsed.text.data.title : null,
    shows: tags.flatMap(({ value, line, column, properties }) => {
      const slug = value === "Exercise" ? textOf(properties, "slug") : undefined;
      return slug === undefined ? [] : [{ slug, line, column }];
    }),
    programs: programsIn(content).filter(([name]) => name.endsWith(".ts")).length,
  };
}

function textOf(properties: Used["properties"], name: string): string | undefined {
  const value = properties.find((one) => one.name === name)?.value;
  return value !== null && value !== undefined && "text" in value ? value.text : undefined;
}

/** An `index.md` there may be meant for it. */
function missing({ entries }: FolderContent, root: string, about: ReturnType<typeof aboutFiles>): Complaint {
  const likely = entries.find(
    ({ path, is }) =>
      is === "file" && /^(?:index\.(?:md|markdown|txt)|index|README\.mdx?|Index\.mdx)$/.test(path),
  );
  if (likely !== undefined) {
    return about(
      likely.path,
      `the lesson is called ${likely.path}`,
      "a lesson is index.mdx: Markdown that may hold components",
      `rename it: git mv ${about(likely.path, "", "", "").file} ${about("index.mdx", "", "", "").file}`,
    );
  }
  return about(
    "index.mdx",
    "index.mdx is missing",
    "it is the lesson",
    `add it, or remove ${relative(root, about(".", "", "", "").file) || about(".", "", "", "").file}`,
  );
}

/** A tag that names a program or an exercise that is not there. That it names one at all, its properties' table says. */
function tagFault(
  { value: name, properties, line, column }: Used,
  { texts, unread, folder }: FolderContent,
  { exercises, root }: LessonWork,
  shown: (path: string) => string,
): Complaint[] {
  const named = textOf(properties, name === "Program" ? "src" : "slug");
  if (named === undefined) return [];
  const at = { file: shown("index.mdx"), line, column };
  if (name === "Program") {
    const programs = [...texts.keys()].filter((path) => /^[^/]+\.ts$/.test(path));
    if (programs.includes(named) || unread.has(named) || !/^[a-z0-9-]+\.ts$/.test(named)) return [];
    const likely = oneOf(named, programs);
    return [
      {
        ...at,
        what: `there is no program \`${named}\` beside this lesson`,
        why:
          programs.length === 0
            ? `${relative(root, folder)} holds no program`
            : `it has: ${programs.join(", ")}`,
        repair: `add ${shown(named)}${likely === "" ? "" : `, or name ${likely}`}`,
      },
    ];
  }
  if (exercises.has(named) || !/^[a-z0-9-]+$/.test(named)) return [];
  const likely = nearest(named, exercises);
  return [
    {
      ...at,
      what: `there is no exercise \`${named}\``,
      why: `an exercise is a folder in exercises/, and none is called that`,
      repair:
        likely.length > 0
          ? `write slug="${likely[0]!}"${likely.length > 1 ? ` (or ${likely.slice(1).join(", ")})` : ""}`
          : `make it: npm run new -- exercise ${SLUG.test(named) ? named : "NAME"}`,
    },
  ];
}

/** Two panes of one program would share what is typed into them. */
function programsTwice(tags: readonly Used[], file: string): Complaint[] {
  const first = new Map<string, number>();
  return tags.flatMap(({ properties, line, column }) => {
    const src = textOf(properties, "src");
    if (src === undefined) return [];
    const before = first.get(src);
    first.set(src, before ?? line);
    if (before === undefined) return [];
    return [
      {
        file,
        line,
        column,
        what: `the program \`${src}\` is shown in line ${before}, too`,
        why: "what a reader types into one of the two would stand in the other",
        repair: "show it once, or make a copy of it and of its twin under another name",
      },
    ];
  });
}

/** Programs and pictures that no one will see, and files that are neither. */
function notShown(
  content: FolderContent,
  uses: readonly Used[],
  about: ReturnType<typeof aboutFiles>,
  file: string,
): Complaint[] {
  const programs = new Set(uses.map(({ properties }) => textOf(properties, "src")));
  const modules = uses
    .filter(({ kind }) => kind === "module")
    .map(({ value }) => value)
    .join("\n");
  const pictures = new Set(
    uses.filter(({ kind }) => kind === "picture").map(({ value }) => decodeURI(value).replace(/^\.\//, "")),
  );
  return content.entries.flatMap(({ path, name, is }) => {
    if (content.unread.has(path) || path.includes("/") || path === "index.mdx" || /\.py$/.test(name))
      return [];
    if (is === "file" && name.endsWith(".ts")) {
      if (programs.has(name)) return [];
      return [
        about(
          name,
          "the lesson shows this program nowhere",
          "a listing is shown where its lesson says so",
          `write <Program src="${name}" /> in ${file}, or remove the file and its twin`,
        ),
      ];
    }
    if (is === "file" && PICTURE.test(name)) {
      if (pictures.has(name) || modules.includes(name)) return [];
      return [
        about(
          name,
          "the lesson shows this picture nowhere",
          "a picture is shown where its lesson says so",
          `write ![what it shows](./${name}) in ${file}, or remove the file`,
        ),
      ];
    }
    return [
      about(
        name,
        is === "file"
          ? "this file does not belong beside a lesson"
          : "this folder does not belong beside a lesson",
        "a lesson's folder holds index.mdx, programs with their Python twins, and the pictures that it shows",
        "remove it",
      ),
    ];
  });
}

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
import { checkMdx } from "../mdx/text.ts";
import { checkProse, type Addresses } from "../prose.ts";
import { addressOfLesson } from "../site.ts";
import { checkListings, programsIn, type ListingWork } from "./listings.ts";
import { nameFault } from "./name.ts";
import { notShown, programsTwice, tagFault, textOf } from "./tags.ts";
import { recallFaults } from "./recall.ts";

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
    ...tags.flatMap((tag) => tagFault(tag, { file, programs: content, root: work.root }, work.exercises)),
    ...programsTwice(tags, file),
  );
  // What does not compile may well show them.
  if (inMdx.length === 0 || uses.length > 0) complaints.push(...notShown(content, uses, about, file));
  complaints.push(...(await checkListings(content, work)));
  if (parsed.ok) complaints.push(...recallFaults(folder, parsed.text.data.recall ?? [], work.root));
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

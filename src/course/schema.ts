/**
 * What authors write at the top of a file in `content/`. Each field says what it is for; an error names the file and the
 * field.
 */
import { z } from "zod";

/** A sentence of its own: no line breaks, and it ends like one. */
const sentence = z
  .string()
  .regex(/^[^\n]+[.?!]$/, "write one sentence on one line, ended by a full stop or a question mark");

/** Which part of which document a lesson mirrors. Its facts come from there; the words and programs are ours. */
const source = z.strictObject({
  /** The document's title, as it stands on the document. */
  document: z.string().min(1),
  /** The sections mirrored, by their headings. */
  sections: z.array(z.string().min(1)).min(1, "name at least one section of the document"),
});

/** `content/NN-unit/unit.json` */
export const unitSchema = z.strictObject({
  /** Shown in the sidebar and on the course map. */
  title: z.string().min(1).max(40, "at most 40 characters, or the sidebar breaks it"),
  /** What a learner can do after this unit. */
  description: sentence,
  /** The document that this unit mirrors, by title. */
  source: z.string().min(1),
  /** Lessons that are planned and not written yet, in order; the course map shows them as coming. */
  coming: z.array(z.strictObject({ title: z.string().min(1), about: sentence })).default([]),
});

/** The front matter of `content/NN-unit/NN-lesson/index.mdx` */
export const lessonSchema = z.strictObject({
  /** The page's heading, and its name in the sidebar. */
  title: z.string().min(1).max(60, "at most 60 characters, or the sidebar breaks it"),
  /** For search engines and social cards, and under the title on the course map. */
  description: sentence.max(200, "at most 200 characters: search engines cut the rest"),
  /** What the reader can do at the end, each completing "After this lesson you can ...". */
  objectives: z.array(z.string().min(1)).min(1, "write at least one objective").max(5),
  source,
  /** Reading time, exercises apart. A lesson that takes longer than 12 minutes wants to be two. */
  minutes: z.int().min(1).max(12, "a lesson takes at most 12 minutes to read: make it two"),
});

/** The front matter of `content/pages/*.mdx` */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** For search engines and social cards. */
  description: sentence.max(200, "at most 200 characters: search engines cut the rest"),
});

export type UnitData = z.infer<typeof unitSchema>;
export type LessonData = z.infer<typeof lessonSchema>;

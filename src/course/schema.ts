/**
 * What authors write at the top of a file in `content/`. The schema is the author's documentation: each field says what it
 * is for, with an example; a complaint quotes both, and the authoring guide's tables are made from them.
 */
import { z } from "zod";

/** A sentence of its own: no line breaks, and it ends like one. */
const sentence = z
  .string()
  .regex(/^[^\n]+[.?!]$/, "write one sentence on one line, ended by a full stop or a question mark");

const description = sentence.max(200, "at most 200 characters: search engines cut the rest");

/** Which part of which document a lesson mirrors. Its facts come from there; the words and programs are ours. */
const source = z.strictObject({
  /** The document's title, as it stands on the document. */
  document: z.string().min(1),
  /** The sections mirrored, by their headings. */
  sections: z.array(z.string().min(1)).min(1, "name at least one section of the document"),
});

/** `content/NN-unit/unit.json` */
export const unitSchema = z.strictObject({
  title: z.string().min(1).max(40, "at most 40 characters, or the sidebar breaks it").meta({
    description: "what the unit is called, in the sidebar and on the course map",
    example: '"title": "asyncio basics"',
  }),
  description: sentence.meta({
    description: "what a learner can do after this unit, in one sentence",
    example: '"description": "Write programs that wait for many things at once."',
  }),
  source: z.string().min(1).optional().meta({
    description: "the title of the document that this unit mirrors, if it mirrors one",
    example: '"source": "Asynchronous Programming in Python: asyncio Basics"',
  }),
  coming: z
    .array(z.strictObject({ title: z.string().min(1), about: sentence }))
    .default([])
    .meta({
      description:
        "lessons that are planned and not written yet, in order; the course map shows them as coming",
      example: '"coming": [{ "title": "Tasks", "about": "Work that runs in the background." }]',
    }),
});

/** The front matter of `content/NN-unit/NN-lesson/index.mdx` */
export const lessonSchema = z.strictObject({
  title: z.string().min(1).max(60, "at most 60 characters, or the sidebar breaks it").meta({
    description: "the page's heading, and its name in the sidebar",
    example: "title: Hello, World",
  }),
  description: description.meta({
    description: "what the lesson is about, in one sentence, for search engines and the course map",
    example: "description: The smallest whole asyncio program, and what happens in it.",
  }),
  objectives: z.array(z.string().min(1)).min(1, "write at least one objective").max(5).meta({
    description: 'what the reader can do at the end, each completing "After this lesson you can ..."',
    example: "objectives: [write a whole asyncio program]",
  }),
  source: source.optional().meta({
    description: "which document the lesson mirrors, and which of its sections, if it mirrors one",
    example:
      'source: { document: "Asynchronous Programming in Python: asyncio Basics", sections: [Coroutines] }',
  }),
  teaches: z.array(z.string().min(1)).optional().meta({
    description:
      "the names of asyncio that this lesson explains, as programs write them; no exercise above may ask for one",
    example: "teaches: [gather, create_task, await using]",
  }),
  minutes: z.int().min(1).max(12, "a lesson takes at most 12 minutes to read: make it two").meta({
    description: "how long it takes to read, in whole minutes, exercises apart",
    example: "minutes: 7",
  }),
  recall: z.array(z.string().min(1)).min(1).max(3).optional().meta({
    description:
      "the questions from earlier lessons that it begins with: exercises by their slugs, cards as `unit/lesson#name`; chosen for you if it is left out",
    example: "recall: [who-goes-first, asyncio-basics/tasks#lost]",
  }),
});

/** The front matter of `content/pages/*.mdx` */
export const pageSchema = z.strictObject({
  title: z.string().min(1).meta({ description: "the page's heading", example: "title: About this course" }),
  description: description.meta({
    description: "what the page is about, in one sentence, for search engines",
    example: "description: Who wrote this course, and how.",
  }),
});

/** Of a file whose fields are documented. */
type CourseSchema = z.ZodObject;

interface FieldDoc {
  name: string;
  optional: boolean;
  description: string;
  example: string;
}

/** The fields that a file's author writes, documented, in order. */
export function courseFields(schema: CourseSchema): FieldDoc[] {
  return Object.entries<z.ZodType>(schema.shape).map(([name, field]) => {
    const { description: is, example } = field.meta() ?? {};
    if (typeof is !== "string" || typeof example !== "string") {
      throw new Error(`The field \`${name}\` has no description, or no example: write both in schema.ts.`);
    }
    return { name, optional: field.safeParse(undefined).success, description: is, example };
  });
}

/** What a complaint quotes about a field; null if there is no such field. */
export function courseNotes(schema: CourseSchema): (field: string) => FieldDoc | null {
  return (field) => courseFields(schema).find(({ name }) => name === field) ?? null;
}

export type UnitData = z.infer<typeof unitSchema>;
export type LessonData = z.infer<typeof lessonSchema>;

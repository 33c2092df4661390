/**
 * What a lesson may hold besides Markdown: its components with their properties. The one table from which `npm run check`
 * judges a lesson and the page "What a lesson may hold" is made; a test holds it against the components themselves.
 */
import { z } from "zod";
import { courseFields } from "./schema.ts";

const text = (description: string, example: string) =>
  z
    .string({ error: ({ input }) => (input === undefined ? undefined : "must be a text between quotes") })
    .refine((words) => words.trim() !== "", "must not be empty")
    .meta({ description, example });

/** One that may be left out. */
const optionalText = (description: string, example: string) =>
  text(description, example).optional().meta({ description, example });

const span = z
  .strictObject({
    from: z.number(),
    to: z.number(),
    does: z.enum(["runs", "waits", "is ready"]),
    text: z.string().optional(),
  })
  .refine(({ from, to }) => from < to, "must end after it begins: `from` is less than `to`");

/** By the name that lessons write. */
export const lessonComponents = {
  Program: z.strictObject({
    src: text(
      "the program's file in the lesson's folder; its Python twin is found by its name",
      'src="hello.ts"',
    ).regex(
      /^[a-z0-9-]+\.ts$/,
      "must be the name of a TypeScript file in the lesson's folder: lower case letters, digits and hyphens, then `.ts`",
    ),
    title: optionalText(
      "the title above the program; the file's name if it is left out",
      'title="Two greetings"',
    ),
  }),
  Exercise: z.strictObject({
    slug: text("the exercise's folder in exercises/", 'slug="await-the-greeting"').regex(
      /^[a-z0-9-]+$/,
      "must be the name of a folder in exercises/",
    ),
  }),
  Predict: z
    .strictObject({
      question: text("what to predict; Markdown, on one line", 'question="What is printed first?"'),
      options: z
        .array(z.string())
        .min(2, "must hold at least two options")
        .refine((all) => new Set(all).size === all.length, "must differ from one another")
        .meta({
          description: "the answers to choose from, in any order: they are shown in another; Markdown",
          example: 'options={["`Hello`", "nothing"]}',
        }),
      answer: z
        .int("must be a whole number between braces")
        .min(0, "must be at least 0, which is the first option")
        .meta({ description: "which of the options is right, counted from 0", example: "answer={1}" }),
      name: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower case letters, digits and single hyphens")
        .optional()
        .meta({
          description:
            "what it is called, which no other prediction of the course is; with a name it can be asked again in a review, and is known when its words change",
          example: 'name="in-which-order"',
        }),
    })
    .superRefine(({ options, answer }, context) => {
      if (answer < options.length) return;
      context.addIssue({
        code: "custom",
        path: ["answer"],
        message: `must be from 0 to ${options.length - 1}, for there are ${options.length} options, and is ${answer}`,
      });
    }),
  Figure: z.strictObject({
    caption: text("what there is to see, in words", 'caption="Two waits that overlap"'),
  }),
  Lanes: z
    .strictObject({
      label: text(
        "what the lanes show, in words, for those who do not see them",
        'label="Two tasks: a runs, then b"',
      ),
      seconds: z
        .number()
        .positive("must be more than 0")
        .meta({ description: "how long the scale is, in seconds", example: "seconds={3}" }),
      marks: z
        .array(z.tuple([z.number(), z.string()]))
        .optional()
        .meta({
          description:
            "the marks on the scale, each with its place and its text; whole seconds if they are left out",
          example: 'marks={[[0, "0 s"], [1.5, "both"]]}',
        }),
      lanes: z
        .array(z.strictObject({ name: z.string(), spans: z.array(span) }))
        .min(1, "must hold at least one lane")
        .meta({
          description: 'the lanes, a task each; a span "runs", "waits" or "is ready", and may have a `text`',
          example: 'lanes={[{ name: "a", spans: [{ from: 0, to: 1, does: "waits" }] }]}',
        }),
    })
    .superRefine(({ seconds, lanes }, context) => {
      const late = lanes.findIndex(({ spans }) => spans.some(({ from, to }) => from < 0 || to > seconds));
      if (late === -1) return;
      context.addIssue({
        code: "custom",
        path: ["lanes", late],
        message: `must lie on the scale, which goes from 0 to ${seconds}`,
      });
    }),
  Aside: z.strictObject({
    type: z.enum(["note", "tip", "caution", "danger"]).optional().meta({
      description: "how it looks: `note` (the default), `tip`, `caution` or `danger`",
      example: 'type="tip"',
    }),
    title: optionalText("its heading; the type's name if it is left out", 'title="In Python 3.10"'),
  }),
  For: z.strictObject({
    reader: z.enum(["python", "javascript"]).meta({
      description: "whom it is for: hidden from readers who come only from the other language",
      example: 'reader="python"',
    }),
  }),
} as const;

export type LessonComponent = keyof typeof lessonComponents;
export const lessonComponentNames = Object.keys(lessonComponents) as LessonComponent[];

/** Components that hold text between an opening and a closing tag. The others end with ` />`. */
export const holdsText: ReadonlySet<LessonComponent> = new Set(["Predict", "Figure", "Aside", "For"]);

/** The properties of a component, documented, in the order of the table. */
export const propertiesOf = (name: LessonComponent) => courseFields(lessonComponents[name]);

/** Components of the pages beside the lessons, which have no properties but `of`. */
export const pageComponentNames = ["Fields", "FidelityFigures", "LeftOut", "Properties"] as const;

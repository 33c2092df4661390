/**
 * What stands at the top of an `exercise.md`, between two lines of `---`. The schema is the author's documentation:
 * each field carries a line that says what it is for and an example; a complaint quotes both, and the authoring guide's
 * tables are made from them.
 *
 * The kinds differ in their fields and files; `kinds.ts` says which files each has.
 */
import { z } from "zod";
import type { FieldNotes } from "./fields.ts";

const sentence = z
  .string({ error: ({ input }) => (input === undefined ? "is missing" : "must be a text") })
  .trim()
  .min(1, "must not be empty");
/** A line of code keeps its indentation. */
const code = z.string().refine((text) => text.trim() !== "", "must not be empty");

const title = sentence
  .max(60, "must be at most 60 characters, to fit on one line of the page")
  .meta({ description: "what the exercise is called on the page", example: "title: Await the greeting" });

const kindNotes = {
  description:
    "what the learner does: `write` code that is missing (the default), `repair` code that is wrong, `predict` what a program prints, `choose` among answers, or `order` the lines of a program",
  example: "kind: repair",
};
export type ExerciseKind = "write" | "repair" | "predict" | "choose" | "order";
export const exerciseKinds: readonly ExerciseKind[] = ["write", "repair", "predict", "choose", "order"];

const kind = <Kind extends ExerciseKind>(name: Kind) =>
  z.literal(name, { error: `must be one of ${exerciseKinds.join(", ")}` }).meta(kindNotes);

const concepts = z.array(sentence).min(1, "must name at least one concept").meta({
  description: "what is practised, in a word or two each, as the lessons call it",
  example: "concepts: [coroutines, await]",
});

const minutes = z
  .int("must be a whole number")
  .min(1, "must be at least 1")
  .max(90, "must be at most 90; split a longer exercise")
  .meta({ description: "how long a learner needs, in whole minutes", example: "minutes: 5" });

const practices = z.array(sentence).default([]).meta({
  description: "the objectives of its lesson that it practices, each by words that only that one has",
  example: "practices: [results in order]",
});

const differ = (all: readonly string[]) => new Set(all.map((one) => one.toLowerCase())).size === all.length;

const hints = z
  .array(sentence)
  .min(2, "must hold at least two hints: a nudge, then the way")
  .refine(differ, "must differ from one another: a learner asks for the next one to learn more")
  .meta({
    description:
      "what the learner may ask for, one after another, from a nudge to nearly the answer; Markdown",
    example: 'hints: ["Which line calls the function?", "What has to come before the call?"]',
  });

const fewHints = z
  .array(sentence)
  .refine(differ, "must differ from one another: a learner asks for the next one to learn more")
  .default([])
  .meta({
    description: "what the learner may ask for, one after another; none is fine; Markdown",
    example: 'hints: ["What does calling an async function give back?"]',
  });

const ask = z.enum(["order", "output"]).meta({
  description:
    "what the learner predicts: the `order` of the printed lines, which are shown shuffled, or the whole `output`, typed",
  example: "ask: order",
});

const neverPrinted = z.array(sentence).default([]).meta({
  description:
    "for `ask: order`, lines that look as if they were printed and are not; the learner leaves them out",
  example: 'distractors: ["<coroutine object greet>"]',
});

const choices = z
  .array(
    z.strictObject({
      text: sentence.meta({ description: "what is next to the box; Markdown" }),
      right: z
        .boolean()
        .default(false)
        .meta({ description: "whether it should be chosen; one may, or several" }),
      why: sentence.meta({
        description:
          "why it is right or wrong, shown to anyone who chose it, and to all in the end; Markdown",
      }),
    }),
  )
  .min(2, "must hold at least two choices")
  .refine((all) => all.some(({ right }) => right), "must hold a choice with `right: true`")
  .refine((all) => all.some(({ right }) => !right), "must hold a wrong choice, or there is nothing to choose")
  .refine((all) => new Set(all.map(({ text }) => text)).size === all.length, "must differ from one another")
  .meta({
    description:
      "the answers, in any order, for each learner sees them in an order of their own (one such as `None of these` stays last): each with its `text`, `right: true` if it is right, and `why` it is right or wrong",
    example:
      'choices: [{ text: "3 s", right: true, why: "They wait side by side." }, { text: "6 s", why: "..." }]',
  });

const cut = z.enum(["lines", "blocks"]).default("lines").meta({
  description: "how solution.ts is cut into pieces: into its `lines`, or at its empty lines into `blocks`",
  example: "cut: blocks",
});

const given = z.array(code).default([]).meta({
  description:
    "lines of solution.ts that stay in their place, at its top and at its end, where ordering them would teach nothing",
  example: 'given: [\'import asyncio from "asyncio";\', "asyncio.run(main());"]',
});

const notUsed = z.array(code).default([]).meta({
  description:
    "pieces that do not belong to the program, with their indentation; the learner leaves them out",
  example: 'distractors: ["  time.sleep(1);"]',
});

const show = z.array(sentence).default([]).meta({
  description:
    "drivers that the learner may see: each becomes a tab, to read and to run, under the name of its file in drivers/",
  example: "show: [slow-server]",
});

const brings = z
  .record(
    z.string().regex(/^[a-z][a-z0-9-]*\.ts$/, "must be a file such as `limits.ts`"),
    z.string().regex(/^[a-z0-9-]+$/, "must be the folder of another exercise"),
  )
  .default({})
  .meta({
    description:
      "answers to other exercises that are files of this one's program, to read and not to change: the learner's own, or the solution of what they have not passed",
    example: 'brings: { "limits.ts": give-up-after-two-seconds }',
  });

/** The fields of each kind, in the order in which a scaffold writes them. */
export const exerciseSchemas = {
  write: z.strictObject({
    title,
    kind: kind("write").default("write").meta(kindNotes),
    concepts,
    minutes,
    hints,
    show,
    brings,
    practices,
  }),
  repair: z.strictObject({ title, kind: kind("repair"), concepts, minutes, hints, show, brings, practices }),
  predict: z.strictObject({
    title,
    kind: kind("predict"),
    ask,
    distractors: neverPrinted,
    concepts,
    minutes,
    hints: fewHints,
    practices,
  }),
  choose: z.strictObject({
    title,
    kind: kind("choose"),
    choices,
    concepts,
    minutes,
    hints: fewHints,
    practices,
  }),
  order: z.strictObject({
    title,
    kind: kind("order"),
    cut,
    given,
    distractors: notUsed,
    concepts,
    minutes,
    hints,
    practices,
  }),
} as const;

const { write, repair, predict, choose, order } = exerciseSchemas;

/** Any exercise's front matter. Without a `kind`, it is `write`. */
export const exerciseSchema = z.preprocess(
  (fields) =>
    typeof fields === "object" && fields !== null && !("kind" in fields)
      ? { ...fields, kind: "write" }
      : fields,
  z
    .discriminatedUnion("kind", [write, repair, predict, choose, order], {
      error: `must be one of ${exerciseKinds.join(", ")}`,
    })
    .meta({ description: "the front matter of an exercise" }),
);

/** The front matter of an exercise, checked and with its defaults filled in. */
export type ExerciseHead = z.output<typeof exerciseSchema>;
export type HeadOf<Kind extends ExerciseKind> = Extract<ExerciseHead, { kind: Kind }>;

/** A line of the authoring guide's table. */
export interface FieldDoc extends FieldNotes {
  name: string;
  /** Whether an author may leave it out. */
  optional: boolean;
}

/** The fields of a kind, documented, in the order in which a scaffold writes them. */
export function fieldsOf(of: ExerciseKind): FieldDoc[] {
  return Object.entries<z.ZodType>(exerciseSchemas[of].shape).map(([name, field]) => ({
    name,
    optional: field.safeParse(undefined).success,
    ...documented(name, field),
  }));
}

/** What a complaint quotes about a field; null for a field that this kind does not have. */
export function notesOn(of: ExerciseKind, field: string): FieldNotes | null {
  return fieldsOf(of).find(({ name }) => name === field) ?? null;
}

function documented(name: string, field: z.ZodType): FieldNotes {
  const { description, example } = field.meta() ?? {};
  if (typeof description !== "string" || typeof example !== "string") {
    throw new Error(
      `The field \`${name}\` of exercises has no description, or no example: write both in schema.ts.`,
    );
  }
  return { description, example };
}

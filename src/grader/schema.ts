/**
 * What stands at the top of an `exercise.md`, between two lines of `---`. The schema is the author's documentation:
 * each field carries a line that says what it is for and an example, and a complaint quotes both.
 */
import { z } from "zod";
import type { FieldNotes } from "./fields.ts";

const sentence = z.string().trim().min(1, "must not be empty");

export const exerciseSchema = z
  .strictObject({
    title: sentence
      .max(60, "must be at most 60 characters, to fit on one line of the page")
      .meta({ description: "what the exercise is called on the page", example: "title: Await the greeting" }),
    kind: z.enum(["write", "repair"]).default("write").meta({
      description: "what the learner does: `write` code that is missing, or `repair` code that is wrong",
      example: "kind: repair",
    }),
    concepts: z.array(sentence).min(1, "must name at least one concept").meta({
      description: "what is practised, in a word or two each, as the lessons call it",
      example: "concepts: [coroutines, await]",
    }),
    minutes: z
      .int("must be a whole number")
      .min(1, "must be at least 1")
      .max(90, "must be at most 90; split a longer exercise")
      .meta({ description: "how long a learner needs, in whole minutes", example: "minutes: 5" }),
    hints: z.array(sentence).min(2, "must hold at least two hints: a nudge, then the way").meta({
      description:
        "what the learner may ask for, one after another, from a nudge to nearly the answer; Markdown",
      example: 'hints: ["Which line calls the function?", "What has to stand before the call?"]',
    }),
  })
  .meta({ description: "the front matter of an exercise" });

/** The front matter of an exercise, checked and with its defaults filled in. */
export type ExerciseHead = z.output<typeof exerciseSchema>;

/** The fields in the order in which a scaffold writes them. */
export const exerciseFields = Object.keys(exerciseSchema.shape);

/** What a complaint quotes about a field; null for a field that does not exist. */
export function notesOn(field: string): FieldNotes | null {
  if (!Object.hasOwn(exerciseSchema.shape, field)) return null;
  const meta = exerciseSchema.shape[field as keyof typeof exerciseSchema.shape].meta();
  const { description, example } = meta ?? {};
  if (typeof description !== "string" || typeof example !== "string") return null;
  return { description, example };
}

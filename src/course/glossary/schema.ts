/** What an author writes for a term of the glossary, in `content/glossary.yaml`. */
import { z } from "zod";

const oneLine = z.string().regex(/^\S(.*\S)?$/, "write it on one line");

/** An entry; the term itself is its key. */
export const termSchema = z.strictObject({
  means: z
    .string()
    .regex(/^[^\n]+[.?!]\n?$/, "write one paragraph of whole sentences, ended by a full stop")
    .refine((text) => !/\]\(|<a\b/.test(text), "write it without links: terms in it are linked by themselves")
    .refine(
      (text) => text.replaceAll(/`[^`]*`/g, "").split(/[.?!](?=\s)/).length <= 4,
      "say it in at most four sentences",
    )
    .meta({
      description: "what the term means, in one to three plain sentences; code goes between backticks",
      example: "means: A coroutine that the event loop runs on its own.",
    }),
  words: z.array(oneLine).optional().meta({
    description:
      "how the term is written in running text, where that is not the term itself; plurals are found by themselves",
    example: "words: [event loop, the loop]",
  }),
  code: z.array(oneLine).default([]).meta({
    description:
      "the names in code that mean it; `asyncio.` before and a call's parentheses after it are found by themselves",
    example: "code: [gather]",
  }),
  lesson: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "name a lesson as its address does: the unit, a slash, the lesson")
    .optional()
    .meta({
      description: "the lesson that explains it, as in its address; left out while no lesson does",
      example: "lesson: asyncio-basics/tasks",
    }),
  docs: oneLine.optional().meta({
    description: "where Python's own documentation explains it, by its own names; left out where it has none",
    example: 'docs: "Coroutines and Tasks: Task Object"',
  }),
  unused: oneLine.optional().meta({
    description: "why no lesson uses the word, for a term that should be in the glossary all the same",
    example: "unused: the lesson says it in other words",
  }),
});

type Written = z.infer<typeof termSchema>;

export interface Term extends Omit<Written, "words"> {
  /** As it stands in the file: `event loop`. */
  term: string;
  /** Its anchor on the glossary's page: `event-loop`. */
  id: string;
  /** How it is written in running text, in the singular; none for a name that stands only in code. */
  words: readonly string[];
  /** The term is a name, and is shown as code. */
  isName: boolean;
  /** Where the entry begins in the file. */
  line: number;
  column: number;
}

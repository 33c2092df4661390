/**
 * A file of results: which exercises a learner tried, with which answers, to hand in. Small, and made to be read by people,
 * too. The page writes it; `npm run results` reads it and grades every answer anew, so that nothing in it need be believed.
 */
import { z } from "zod";
import { FORMAT, VERSION } from "./format.ts";

const moment = z.iso.datetime("must be a moment such as 2026-11-22T08:00:00.000Z");
const counted = z.int("must be a whole number").min(0, "must not be negative");

const attempt = z.strictObject({
  /** The page said so; whoever collects the file grades the answer anew. */
  passed: z.boolean(),
  /** When it first passed; null where that was not kept. */
  at: moment.nullable(),
  /** Checks up to the one that passed; null where they were not counted. */
  tries: counted.nullable(),
  hints: counted.nullable(),
  /** By file, as lines: `main.ts` of a program, `prediction.txt`, or `choice.txt` with the indexes chosen, from 0. */
  answer: z.record(z.string(), z.array(z.string())),
});

export const resultsSchema = z.strictObject({
  format: z.literal(FORMAT, `must be "${FORMAT}"`).meta({
    description: "that this is a file of results",
    example: `"format": "${FORMAT}"`,
  }),
  version: z.literal(VERSION, `must be ${VERSION}`).meta({
    description: "in which way the file is written",
    example: `"version": ${VERSION}`,
  }),
  learner: z.string("must be a text").meta({
    description:
      "whose results these are, as they call themselves; the file's name is taken for an empty one",
    example: '"learner": "Ada Lovelace"',
  }),
  made: moment.meta({
    description: "when the file was made",
    example: '"made": "2026-11-22T08:00:00.000Z"',
  }),
  lessons: z.record(z.string(), z.enum(["opened", "read"], 'must be "opened" or "read"')).meta({
    description: "the lessons that the learner opened or read to their end",
    example: '"lessons": { "asyncio-basics/tasks": "read" }',
  }),
  exercises: z.record(z.string(), attempt).meta({
    description:
      "the exercises that the learner tried, each with whether it passed, when, after how many tries and hints, and the answer",
    example:
      '"exercises": { "say-hello": { "passed": true, "at": null, "tries": 1, "hints": 0, "answer": { "main.ts": ["..."] } } }',
  }),
  questions: z
    .record(z.string(), z.strictObject({ answers: counted, right: counted, last: moment }))
    .optional()
    .meta({
      description:
        "the questions that come back in the review: how often each was answered, how often rightly, and when last",
      example:
        '"questions": { "who-decides": { "answers": 3, "right": 2, "last": "2026-11-22T08:00:00.000Z" } }',
    }),
  tests: z
    .record(
      z.string(),
      z.array(z.strictObject({ at: moment, right: counted, of: counted, wrong: z.array(z.string()) })),
    )
    .optional()
    .meta({
      description:
        "the tests at the ends of units, by the unit: when each was taken, how much of it was right, and which questions were not",
      example:
        '"tests": { "asyncio-basics": [{ "at": "2026-11-22T08:00:00.000Z", "right": 9, "of": 10, "wrong": ["who-decides"] }] }',
    }),
});

export type Results = z.infer<typeof resultsSchema>;
export type Attempt = z.infer<typeof attempt>;

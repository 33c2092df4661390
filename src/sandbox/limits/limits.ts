/** The limits of a run where nobody asks for others, each with its reason. Plenty for any lesson; small for a page. */
import type { Limits, Settings } from "../run.ts";

export const defaultLimits: Limits = {
  /** More than a second of the emptiest loop, so that the clock stops a loop first; this bounds it where clocks lie. */
  rounds: 1_000_000_000,
  /** 300,000 quick steps must pass; half as many again take about a second. */
  steps: 500_000,
  /** A day: longer than any lesson sleeps, and a ticker without end reaches it long before it bores. */
  virtualSeconds: 86_400,
  /** Some 20,000 lines: more than anyone reads, little enough for the page to show. */
  outputCharacters: 1_000_000,
  /** Some 20,000 steps with all that happens in them: as much as the timeline is held to draw at 60 frames a second. */
  traceEvents: 100_000,
  /** Typed arrays lie outside the heap that engines guard; a page can spare a quarter of a gigabyte. */
  memoryBytes: 256 * 1024 * 1024,
  /** A run beats every 50 ms. Beyond a second of silence a memory bomb may take the page with it (seen at 13 s). */
  silenceMs: 1_000,
  /** As long as a learner waits for an answer. */
  totalMs: 10_000,
};

export const defaultSettings: Settings = { debug: false, allWarnings: false, devMode: false };

/** How long one turn of the loop may take before the loop that holds it counts as endless, in milliseconds of work... */
export const TURN_MS = 800;
/** ...if it went round so often meanwhile: a million prints take about a second, and end. */
export const MANY_ROUNDS = 2_000_000;
/** And how long however slow its rounds are. */
export const SLOW_TURN_MS = 2_000;
/** On a machine so busy that a program hardly gets to work: in real milliseconds. */
export const LONGEST_TURN_MS = 4_000;

/** How often a run gives a sign of life, in real milliseconds. */
export const BEAT_MS = 50;

/** Pieces of output: a program that prints one character here and one there must not make a million of them. */
export const MOST_CHUNKS = 100_000;
/** A name, a message or a line is cut in the recording beyond this many characters; learners' own stay far below. */
export const LONGEST_WORDS = 10_000;
/** Characters of all words in the recording together: the usual 100,000 events have about two million. */
export const TRACE_CHARACTERS = 8_000_000;

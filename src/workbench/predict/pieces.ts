/**
 * The lines to put in order, from a run that nobody saw: what the program printed, shuffled, with a few lines that stand in it
 * and are never printed. Or the reason why there is nothing to predict.
 */
import { literalPrints } from "../../grader/difference/function-at.ts";
import { readOutput } from "../../grader/recording/output.ts";
import { shuffled } from "../../grader/kinds/shuffle.ts";
import type { RunResult } from "../../sandbox/run.ts";

/** More than these are no prediction but a chore: then the first ten are asked for. */
const MOST = 12;
const ASKED = 10;

/** Never printed, but among the pieces: two of them make one think, more are a search. */
const MOST_DISTRACTORS = 2;

export type Gathered =
  | { kind: "nothing"; why: string }
  | {
      kind: "pieces";
      /** As they lie there: never in the right order, unless they all look the same. */
      pieces: readonly string[];
      /** How many lines are asked for, from the first. */
      asked: number;
      /** How many the program prints. */
      printed: number;
      /** Some of the pieces are never printed. */
      distractors: boolean;
    };

export function gather(result: RunResult, sources: Readonly<Record<string, string>>): Gathered {
  const lines = readOutput(result).lines.map(({ text }) => text.trimEnd());
  const reason = whyNot(result, lines.length);
  if (reason !== null) return { kind: "nothing", why: reason };
  const asked = lines.length > MOST ? ASKED : lines.length;
  const wanted = lines.slice(0, asked);
  // Of a long output the rest may hold anything; of one that was cut short nobody knows.
  const distractors =
    asked < lines.length || result.outcome === "stopped"
      ? []
      : neverPrinted(sources, lines).slice(0, MOST_DISTRACTORS);
  if (wanted.length + distractors.length < 2)
    return {
      kind: "nothing",
      why: "This program prints a single line, so there is no order to predict. Add a `print(...)` where you would like to know what comes first.",
    };
  return {
    kind: "pieces",
    pieces: shuffled([...wanted, ...distractors], Object.values(sources).join("\n"), (line) => line),
    asked,
    printed: lines.length,
    distractors: distractors.length > 0,
  };
}

function neverPrinted(sources: Readonly<Record<string, string>>, printed: readonly string[]): string[] {
  const texts = Object.values(sources).flatMap((source) => literalPrints(source).map(({ text }) => text));
  return [...new Set(texts)].filter((text) => text.trim() !== "" && !printed.includes(text.trimEnd()));
}

/** A program that fails after it has printed can be predicted up to there; its error is told by the run. */
function whyNot({ outcome, error }: RunResult, lines: number): string | null {
  if (outcome === "refused") return "The program does not compile yet. Run it to see where, then predict.";
  if (outcome === "aborted" || outcome === "killed")
    return "The program did not respond, so its lines are not known. Run it to see what it does.";
  if (lines > 0) return null;
  if (outcome === "stopped")
    return "The program does not end by itself, and prints nothing. Run it to see what it keeps doing.";
  if (error !== null)
    return `The program ends with an error before it prints anything, so there is no order to predict. Run it to see the ${error.type}.`;
  return "This program prints nothing, so there is no order to predict. Add a `print(...)` where you would like to know what comes first.";
}

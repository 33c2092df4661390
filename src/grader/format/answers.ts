/**
 * How an answer that is no program is written down: as the text of a file, in the page's drafts and in the files of results.
 */

/** The file that holds the answer, by kind of exercise. */
export const answerFile = {
  order: "main.ts",
  predict: "prediction.txt",
  choose: "choice.txt",
} as const;

/** The indexes in a kept choice. What is no index is left out: a draft may be older than the question. */
export function readChoice(text: string, choices: number): number[] {
  const read = text.split(" ").filter((part) => /^\d+$/.test(part));
  return [...new Set(read.map(Number))].filter((index) => index < choices);
}

export const writeChoice = (chosen: readonly number[]) =>
  chosen.toSorted((one, other) => one - other).join(" ");

/** What the learner starts from in each exercise: slug -> the text of its `start.ts`. */
const texts = import.meta.glob<string>("../../exercises/*/start.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const exerciseStarts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.split("/").at(-2) ?? path, text.trimEnd()]),
);

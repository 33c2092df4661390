/** The lines of a typed prediction: spaces at the ends of lines and empty lines at the end do not count. */
export function predictedLines(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

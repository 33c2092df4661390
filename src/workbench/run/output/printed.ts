/**
 * Output in pieces small enough to show one by one: a line each. The sandbox joins what one place prints in one instant
 * (a loop's prints, say) into one chunk, which may hold a million characters.
 */
import type { OutputChunk } from "../../../sandbox/run.ts";

/** Characters of a piece; only a line longer than this is cut elsewhere than at its end. */
const LONGEST = 2_000;

export function piecesOf(chunk: OutputChunk): OutputChunk[] {
  const { text } = chunk;
  const end = text.indexOf("\n");
  if (text.length <= LONGEST && (end === -1 || end === text.length - 1)) return [chunk];
  const pieces: OutputChunk[] = [];
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf("\n", from);
    const to = Math.min(newline === -1 ? text.length : newline + 1, from + LONGEST);
    pieces.push({ ...chunk, text: text.slice(from, to) });
    from = to;
  }
  return pieces;
}

/** What a terminal would hold: the command after its prompt, if there is one to show, and the output. */
export function asText(command: readonly string[], output: readonly OutputChunk[]): string {
  const lines = command.map((line, index) => (index === 0 ? `$ ${line}\n` : `${line}\n`));
  return lines.join("") + output.map(({ text }) => text).join("");
}

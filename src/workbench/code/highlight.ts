/** A program as highlighted HTML: the inner HTML of a `<code>`, one class a token (see `TokenKind`). */
import { LONGEST_COLORED_LINE, MOST_COLORED } from "./bounds.ts";
import { tokenizeLine, type Language, type LineState } from "./tokens.ts";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Tokens in one parent. A selector that asks for an earlier sibling (`h2 ~ *`, say, which the site's table of contents gives
 * to the whole page) looks at all before each: ten thousand tokens in one parent are fifty million looks, and seconds.
 */
const MOST_SIBLINGS = 64;

export function highlight(text: string, language: Language): string {
  if (text.length > MOST_COLORED) return escaped(text);
  let state: LineState = "";
  const groups: string[] = [];
  let group = "";
  let count = 0;
  for (const [number, line] of text.split("\n").entries()) {
    if (number > 0) group += "\n";
    if (line.length > LONGEST_COLORED_LINE) {
      group += escaped(line);
      continue;
    }
    const read = tokenizeLine(line, state, language);
    state = read.state;
    for (const [index, { start, kind }] of read.tokens.entries()) {
      const content = escaped(line.slice(start, read.tokens[index + 1]?.start));
      if (kind === "" || kind === "p") {
        group += content;
        continue;
      }
      group += `<span class="${kind}">${content}</span>`;
      count += 1;
      if (count === MOST_SIBLINGS) {
        groups.push(group);
        group = "";
        count = 0;
      }
    }
  }
  if (groups.length === 0) return group;
  return [...groups, group].map((each) => `<span>${each}</span>`).join("");
}

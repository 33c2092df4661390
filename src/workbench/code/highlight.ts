/** A program as highlighted HTML: the inner HTML of a `<code>`, one class a token (see `TokenKind`). */
import { tokenizeLine, type Language, type LineState } from "./tokens.ts";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export function highlight(text: string, language: Language): string {
  let state: LineState = "";
  return text
    .split("\n")
    .map((line) => {
      const read = tokenizeLine(line, state, language);
      state = read.state;
      return read.tokens
        .map(({ start, kind }, index) => {
          const content = escaped(line.slice(start, read.tokens[index + 1]?.start));
          return kind === "" || kind === "p" ? content : `<span class="${kind}">${content}</span>`;
        })
        .join("");
    })
    .join("\n");
}

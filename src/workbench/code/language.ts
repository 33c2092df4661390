/** The learner's language in Monaco: brackets, comments, indentation, and colours by our own tokenizer. What it means: `../language/`. */
import { languages } from "monaco-editor/editor";
import { tokenizeLine } from "./tokens.ts";

/** What a line leaves open for the next. */
class OpenState implements languages.IState {
  readonly open: string;
  constructor(open: string) {
    this.open = open;
  }
  clone(): OpenState {
    return new OpenState(this.open);
  }
  equals(other: languages.IState) {
    return other instanceof OpenState && other.open === this.open;
  }
}

export function setUpLanguage(): void {
  languages.register({ id: "typescript", extensions: [".ts"], aliases: ["TypeScript"] });
  languages.setLanguageConfiguration("typescript", {
    comments: { lineComment: "//", blockComment: ["/*", "*/"] },
    brackets: [
      ["{", "}"],
      ["[", "]"],
      ["(", ")"],
    ],
    autoClosingPairs: [
      { open: "{", close: "}" },
      { open: "[", close: "]" },
      { open: "(", close: ")" },
      { open: '"', close: '"', notIn: ["string", "comment"] },
      { open: "'", close: "'", notIn: ["string", "comment"] },
      { open: "`", close: "`", notIn: ["string", "comment"] },
    ],
    indentationRules: {
      increaseIndentPattern: /^.*(\{[^}"'`]*|\([^)"'`]*|\[[^\]"'`]*)$/,
      decreaseIndentPattern: /^\s*[}\])]/,
    },
  });
  languages.setTokensProvider("typescript", {
    getInitialState: () => new OpenState(""),
    tokenize(line, state) {
      const { tokens, state: open } = tokenizeLine(
        line,
        state instanceof OpenState ? state.open : "",
        "typescript",
      );
      return {
        tokens: tokens.map(({ start, kind }) => ({ startIndex: start, scopes: kind })),
        endState: new OpenState(open),
      };
    },
  });
}

/** The learner's language in Monaco: coloured by our own tokenizer, served by TypeScript's worker. */
import { languages } from "monaco-editor/editor";
import {
  ModuleKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register";
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
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    // What learner programs can use: the language, not the browser's globals.
    lib: ["es2024", "esnext.disposable"],
    allowNonTsExtensions: true,
    noEmit: true,
    strict: true,
  });
  // Until the runtime's own declarations are given to the worker it knows no asyncio: it would call right programs wrong.
  typescriptDefaults.setDiagnosticsOptions({ noSemanticValidation: true, noSuggestionDiagnostics: true });
  typescriptDefaults.setEagerModelSync(true);
}

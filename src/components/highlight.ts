/**
 * Code as highlighted HTML, at build time. Tokens become short classes (`k` keyword, `s` string, ...) rather than inline
 * colours: a listing is a third of the size, and both themes share it. The colours are in src/styles/code.css.
 */
import { bundledLanguages, createHighlighter, createCssVariablesTheme } from "shiki";

type Language = "typescript" | "python";

const theme = createCssVariablesTheme({ name: "classes", variablePrefix: "--" });

/** The theme's variable for a token -> our class; what is not here is plain text. */
const classes: Record<string, string> = {
  "var(--token-keyword)": "k",
  "var(--token-string)": "s",
  "var(--token-string-expression)": "s",
  "var(--token-constant)": "n",
  "var(--token-function)": "f",
  "var(--token-comment)": "c",
  "var(--token-punctuation)": "p",
};

const highlighter = createHighlighter({
  themes: [theme],
  langs: [bundledLanguages.typescript, bundledLanguages.python],
});

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The inner HTML of a `<code>`: the tokens of `code`, one line of text a line. Put it in a `.yp-code`. */
export async function highlight(code: string, language: Language): Promise<string> {
  const { tokens } = (await highlighter).codeToTokens(code.trimEnd(), { lang: language, theme: "classes" });
  return tokens
    .map((line) =>
      line
        .map(({ content, color }) => {
          const name = classes[color ?? ""];
          return name === undefined ? escaped(content) : `<span class="${name}">${escaped(content)}</span>`;
        })
        .join(""),
    )
    .join("\n");
}

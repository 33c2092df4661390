/**
 * The language that learners write, as declarations: JavaScript's own library without the browser, out of what TypeScript
 * brings along, and without promises, for calling an async function gives a coroutine here.
 */
import MagicString from "magic-string";
import ts from "typescript";

/** Where TypeScript's own declarations begin, and what is added to them. */
const ROOTS = [
  "lib.es2024.d.ts",
  "lib.esnext.collection.d.ts",
  "lib.esnext.disposable.d.ts",
  "lib.esnext.error.d.ts",
  "lib.esnext.float16.d.ts",
  "lib.esnext.intl.d.ts",
];

/** `take`, `map` and the like of iterators: a module that declares globals, and so a file of its own. */
export const ITERATORS = "lib.esnext.iterator.d.ts";

/** What engines have and this TypeScript does not know yet. */
const NEWER = `
interface RegExpConstructor {
  /** The text with everything escaped that means something in a pattern: \`new RegExp(RegExp.escape("1.5"))\`. */
  escape(text: string): string;
}
`;

/** What the runtime's own classes take the place of. */
const REPLACED = new Set([
  "Promise",
  "PromiseConstructor",
  "PromiseConstructorLike",
  "Awaited",
  "AsyncGenerator",
  "AsyncDisposable",
  "AsyncDisposableStack",
  "AsyncDisposableStackConstructor",
  "Atomics",
  "SharedArrayBuffer",
]);

/** Of the browser's: the pure parts that the sandbox keeps (`src/sandbox/scrub.ts`). */
const KEPT_OF_THE_PLATFORM = new Set([
  "TextEncoder",
  "TextEncoderCommon",
  "TextEncoderEncodeIntoResult",
  "TextDecoder",
  "TextDecoderCommon",
  "TextDecoderOptions",
  "TextDecodeOptions",
  "AllowSharedBufferSource",
  "atob",
  "btoa",
]);

/** `libs` are TypeScript's files by name. One text, whose comments are the documentation that hovers show. */
export function declareLanguage(libs: Readonly<Record<string, string>>): string {
  const seen = new Set<string>();
  const texts: string[] = [];
  const take = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = libs[name];
    if (text === undefined) throw new Error(`TypeScript has no ${name}`);
    for (const [, reference = ""] of text.matchAll(/\/\/\/ <reference lib="([^"]+)" ?\/>/g)) {
      take(`lib.${reference}.d.ts`);
    }
    texts.push(pick(text, (statement) => !REPLACED.has(nameOf(statement))));
  };
  ROOTS.forEach(take);
  texts.push(pick(libs["lib.dom.d.ts"] ?? "", (statement) => KEPT_OF_THE_PLATFORM.has(nameOf(statement))));
  return [...texts, NEWER].join("\n");
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]!.name.getText();
  const { name } = statement as { name?: ts.Node };
  return name?.getText() ?? "";
}

/** The statements that are wanted; licence headers and references fall away. */
function pick(text: string, wanted: (statement: ts.Statement) => boolean): string {
  const source = ts.createSourceFile("lib.d.ts", text, ts.ScriptTarget.ES2023, true);
  const out = new MagicString(text);
  const [first] = source.statements;
  if (first === undefined) return "";
  for (const statement of source.statements) {
    if (!wanted(statement)) out.remove(statement.getFullStart(), statement.end);
  }
  return out
    .toString()
    .replaceAll(/\/\*! \*{20}[\s\S]*?\*\/\s*/g, "")
    .replaceAll(/\/\/\/ <reference [^\n]*\n/g, "")
    .trim();
}

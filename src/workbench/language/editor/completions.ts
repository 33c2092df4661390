/** Completion of names, with their documentation, and of asyncio's patterns. */
import { languages, Range, type editor } from "monaco-editor/editor";
import { ask } from "../client.ts";
import type { Completion } from "../service/complete.ts";
import type { Program } from "../service/language.ts";
import { snippets } from "../snippets.ts";
import { programOf } from "./programs.ts";
import { rangeOf } from "./ranges.ts";

/** What is asked again when a suggestion is looked at. */
interface Item extends languages.CompletionItem {
  asked?: { program: Program; offset: number; completion: Completion };
}

export function offerCompletions(): void {
  languages.registerCompletionItemProvider("typescript", {
    triggerCharacters: ["."],
    async provideCompletionItems(model, position) {
      const program = programOf(model);
      if (program === null) return null;
      const offset = model.getOffsetAt(position);
      const completions = await ask("complete", program, offset).catch(() => []);
      if (model.isDisposed()) return null;
      const word = model.getWordUntilPosition(position);
      const range = new Range(position.lineNumber, word.startColumn, position.lineNumber, word.endColumn);
      const suggestions = completions.map((completion): Item => ({
        label:
          completion.from === "" ? completion.name : { label: completion.name, description: completion.from },
        kind: kindOf(completion.kind),
        insertText: completion.insert,
        sortText: completion.sort,
        range,
        additionalTextEdits: completion.edits.map(({ start, length, text }) => ({
          range: rangeOf(model, start, length),
          text,
        })),
        asked: { program, offset, completion },
      }));
      const isMember = /\.\s*\w*$/.test(
        model.getLineContent(position.lineNumber).slice(0, position.column - 1),
      );
      return { suggestions: isMember ? suggestions : [...suggestions, ...patterns(range)] };
    },
    async resolveCompletionItem(item: Item) {
      if (item.asked === undefined) return item;
      const { program, offset, completion } = item.asked;
      const detail = await ask("detail", program, offset, completion).catch(() => null);
      return detail === null
        ? item
        : { ...item, detail: detail.signature, documentation: { value: detail.documentation } };
    },
  });
}

const patterns = (range: editor.ISingleEditOperation["range"]): languages.CompletionItem[] =>
  snippets.map(({ prefix, title, body, documentation }) => ({
    label: { label: prefix, description: title },
    kind: languages.CompletionItemKind.Snippet,
    insertText: body,
    insertTextRules: languages.CompletionItemInsertTextRule.InsertAsSnippet,
    detail: title,
    documentation: { value: documentation },
    sortText: `14${prefix}`,
    range,
  }));

const { CompletionItemKind: Kind } = languages;

const kinds: Readonly<Record<string, languages.CompletionItemKind>> = {
  keyword: Kind.Keyword,
  "primitive type": Kind.Keyword,
  var: Kind.Variable,
  let: Kind.Variable,
  const: Kind.Variable,
  "local var": Kind.Variable,
  parameter: Kind.Variable,
  alias: Kind.Variable,
  property: Kind.Field,
  getter: Kind.Field,
  setter: Kind.Field,
  function: Kind.Function,
  "local function": Kind.Function,
  method: Kind.Method,
  construct: Kind.Method,
  call: Kind.Method,
  class: Kind.Class,
  interface: Kind.Interface,
  type: Kind.Interface,
  module: Kind.Module,
};

const kindOf = (kind: string) => kinds[kind] ?? Kind.Variable;

/** Formatting, when it is asked for. */
import { languages } from "monaco-editor/editor";
import { ask } from "../client.ts";
import { programOf } from "./programs.ts";
import { rangeOf } from "./ranges.ts";

export function offerFormatting(): void {
  languages.registerDocumentFormattingEditProvider("typescript", {
    displayName: "Yieldpoint",
    async provideDocumentFormattingEdits(model) {
      const program = programOf(model);
      if (program === null) return [];
      const version = model.getVersionId();
      const edits = await ask("format", program).catch(() => []);
      if (model.isDisposed() || model.getVersionId() !== version) return [];
      return edits.map(({ start, length, text }) => ({ range: rangeOf(model, start, length), text }));
    },
  });
}

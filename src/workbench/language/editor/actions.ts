/** Quick fixes: they came with the findings, so none has to be asked for. */
import { languages, Range, type editor } from "monaco-editor/editor";
import type { Edit } from "../service/findings.ts";
import { findingsOf } from "./diagnostics.ts";
import { rangeOf } from "./ranges.ts";

export function offerFixes(): void {
  languages.registerCodeActionProvider(
    "typescript",
    {
      provideCodeActions(model, range, { markers }) {
        const actions = findingsOf(model)
          .map((finding) => ({ finding, at: rangeOf(model, finding.start, finding.length) }))
          .filter(({ at }) => Range.areIntersectingOrTouching(at, range))
          .flatMap(({ finding, at }) =>
            finding.fixes.map(({ title, edits, preferred = false }) => ({
              title,
              kind: "quickfix",
              isPreferred: preferred,
              diagnostics: markers.filter((marker) => Range.equalsRange(marker, at)),
              edit: { edits: edits.map((edit) => workspaceEdit(model, edit)) },
            })),
          );
        return { actions, dispose: () => undefined };
      },
    },
    { providedCodeActionKinds: ["quickfix"] },
  );
}

const workspaceEdit = (model: editor.ITextModel, { start, length, text }: Edit) => ({
  resource: model.uri,
  versionId: model.getVersionId(),
  textEdit: { range: rangeOf(model, start, length), text },
});

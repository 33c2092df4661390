/** Between the service's offsets and Monaco's lines and columns. */
import { type editor, Range } from "monaco-editor/editor";

export function rangeOf(model: editor.ITextModel, start: number, length: number): Range {
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(start + length);
  return new Range(from.lineNumber, from.column, to.lineNumber, to.column);
}

/** "When did this line run?": asked by a click on its number, or with F9; the timeline answers. */
import { editor, KeyCode } from "monaco-editor/editor";
import type { Bench } from "../state/bench.ts";

export function askWhenLinesRan(bench: Bench, path: string, code: editor.IStandaloneCodeEditor): void {
  const ask = (line: number) => {
    bench.asked.value = { file: path, line };
  };
  code.onMouseDown(({ target, event }) => {
    if (target.type !== editor.MouseTargetType.GUTTER_LINE_NUMBERS || !event.leftButton) return;
    ask(target.position.lineNumber);
  });
  code.addAction({
    id: "yieldpoint.asked",
    label: "When did this line run?",
    keybindings: [KeyCode.F9],
    run: () => {
      const line = code.getPosition()?.lineNumber;
      if (line !== undefined) ask(line);
    },
  });
  const model = code.getModel();
  if (model === null) return;
  code.createDecorationsCollection([
    {
      range: model.getFullModelRange(),
      options: {
        isWholeLine: true,
        stickiness: editor.TrackedRangeStickiness.AlwaysGrowsWhenTypingAtEdges,
        lineNumberClassName: "yp-asks",
      },
    },
  ]);
  // The browser's own hint: Monaco's is laid out in the editor, and our overlays are in the page.
  code
    .getDomNode()
    ?.querySelector(".margin")
    ?.setAttribute("title", "When did this line run? Click, or F9 in the line.");
}

/** Monaco over one file's static view: the same measures, the same text, the caret where it was. Loaded on intent only. */
import "./workers.ts";
import "./styles.ts";
import { effect } from "@preact/signals";
import { editor, KeyCode, KeyMod, MarkerSeverity, Range, Selection, Uri } from "monaco-editor/editor";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/format/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/parameterHints/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/snippet/register";
// Its "register" brings in something else.
import "monaco-editor/editor/contrib/suggest/browser/suggestController.js";
import "monaco-editor/features/tokenization/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
import { own } from "../language/editor/programs.ts";
import { settings } from "../settings/settings.ts";
import type { Bench } from "../state/bench.ts";
import { askWhenLinesRan } from "./asking.ts";
import { LONGEST_COLORED_LINE } from "./bounds.ts";
import { addFormatButton } from "./format-button.ts";
import { setUpLanguage } from "./language.ts";
import { GUTTER_GAP, measuresOf, numberWidth, PADDING, rowsOf, TAB_SIZE } from "./metrics.ts";
import { followTheme } from "./theme.ts";

export interface Mounting {
  bench: Bench;
  path: string;
  readOnly: boolean;
  /** The element that Monaco fills. */
  host: HTMLElement;
  /** The element around it, whose height follows the text. */
  frame: HTMLElement;
  selection: { start: number; end: number; backward: boolean };
  scroll: { top: number; left: number };
}

setUpLanguage();

/** A part of Monaco's models that its types leave out. */
type Tokenized = editor.ITextModel & { tokenization?: { forceTokenization(lines: number): void } };

/** An option of models that can only be set with an editor's, by a name that the types leave out: the static view colours no brackets. */
const untyped: object = { "bracketPairColorization.enabled": false };

/** Of the whole page, so an editor's options do not name it. */
const global: editor.IGlobalEditorOptions = { maxTokenizationLineLength: LONGEST_COLORED_LINE };

/** Lines that are colored before the first picture; the others follow when the browser has nothing else to do. */
const COLORED_AT_ONCE = 500;

export function mount({ bench, path, readOnly, host, frame, selection, scroll }: Mounting): void {
  followTheme(host);
  const uri = Uri.parse(`file:///${encodeURIComponent(bench.props.id)}/${path}`);
  const text = bench.texts.value[path] ?? "";
  const model = editor.createModel(text, "typescript", uri);
  model.updateOptions({ tabSize: TAB_SIZE, insertSpaces: true });
  const code = editor.create(host, {
    model,
    readOnly,
    ariaLabel: `Code: ${path}. Escape, then Tab, leaves the editor. Control and period offers fixes, F9 asks when a line ran, Shift+Alt+F formats.`,
    ...measuresOf(frame),
    accessibilitySupport: settings.peek().screenReader ? "on" : "auto",
    fontLigatures: false,
    padding: { top: PADDING, bottom: PADDING },
    lineNumbersMinChars: numberWidth(text),
    lineDecorationsWidth: GUTTER_GAP,
    glyphMargin: false,
    folding: false,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: "none",
    scrollBeyondLastLine: false,
    scrollBeyondLastColumn: 2,
    scrollbar: {
      alwaysConsumeMouseWheel: false,
      ignoreHorizontalScrollbarInContentHeight: true,
      horizontalScrollbarSize: 8,
      verticalScrollbarSize: 8,
      useShadows: false,
    },
    guides: { indentation: false, bracketPairs: false },
    ...untyped,
    // What is typed is what stands there: a brace that came by itself is one too many for whoever types it.
    autoClosingBrackets: "never",
    autoClosingQuotes: "never",
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
    matchBrackets: "near",
    occurrencesHighlight: "off",
    stickyScroll: { enabled: false },
    fixedOverflowWidgets: true,
    overflowWidgetsDomNode: widgetsHome(),
    automaticLayout: true,
    cursorBlinking: matchMedia("(prefers-reduced-motion: reduce)").matches ? "solid" : "blink",
    ...global,
    lightbulb: { enabled: editor.ShowLightbulbIconMode.Off },
    tabSize: TAB_SIZE,
  });

  // Else the first picture is without colours, and they come a moment later.
  (model as Tokenized).tokenization?.forceTokenization(Math.min(COLORED_AT_ONCE, model.getLineCount()));

  const at = (offset: number) => model.getPositionAt(offset);
  const [anchor, active] = selection.backward
    ? [at(selection.end), at(selection.start)]
    : [at(selection.start), at(selection.end)];
  code.setSelection(new Selection(anchor.lineNumber, anchor.column, active.lineNumber, active.column));
  code.setScrollPosition({ scrollTop: scroll.top, scrollLeft: scroll.left });
  frame.scrollTo(0, 0);

  // The editor's event and not the model's: that one comes before the selection knows the new text, and laying out would draw
  // it past the end. Text that comes at once, as dictated text does, comes in an event a letter, all of them after the last.
  let seen = model.getVersionId();
  code.onDidChangeModelContent(() => {
    if (model.getVersionId() === seen) return;
    seen = model.getVersionId();
    const now = model.getValue();
    // Before Monaco draws, so that a new line never scrolls the view and back.
    frame.style.setProperty("--yp-rows", String(rowsOf(now, bench.leastLines)));
    code.layout();
    code.updateOptions({ lineNumbersMinChars: numberWidth(now) });
    bench.edit(path, now);
  });

  bench.surfaces.set(path, {
    goTo(line, column) {
      code.setPosition({ lineNumber: line, column });
      code.revealLineInCenterIfOutsideViewport(line);
      code.focus();
      frame.scrollIntoView({ block: "nearest" });
    },
    replace(wanted) {
      if (model.getValue() === wanted) return;
      // An edit like any other, so that Ctrl+Z takes it back too.
      model.pushStackElement();
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text: wanted }], () => null);
      model.pushStackElement();
    },
  });
  if (!readOnly) {
    const format = () => void code.getAction("editor.action.formatDocument")?.run();
    code.addCommand(KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF, format);
    addFormatButton(host, format);
  }

  letTabLeave(host, code);
  followSettings(code, frame);
  askWhenLinesRan(bench, path, code);
  showLines(bench, path, code);
  showProblems(bench, path, model);
  code.render(true);
  code.focus();
  own(model, { bench, path, card: frame.closest<HTMLElement>(".yp-card")! });
  startLanguage();
}

/** After the first picture: typing waits for nothing. Without it the editor is plainer, and works. */
function startLanguage(): void {
  setTimeout(() => void import("../language/editor/start.ts").catch(() => undefined), 0);
}

/** The size of the text is the style sheet's, which has changed by now. */
function followSettings(code: editor.IStandaloneCodeEditor, frame: HTMLElement): void {
  effect(() => {
    const { screenReader } = settings.value;
    code.updateOptions({ ...measuresOf(frame), accessibilitySupport: screenReader ? "on" : "auto" });
  });
}

/** Where hovers and lists stand: above the whole page, not only above the column that the editor is in. */
function widgetsHome(): HTMLElement {
  const known = document.querySelector<HTMLElement>("body > .yp-widgets");
  if (known !== null) return known;
  const home = document.createElement("div");
  home.className = "monaco-editor yp-widgets";
  document.body.append(home);
  return home;
}

/** Tab indents; Escape arms the way out: the Tab after it moves the focus, as it does elsewhere in the page. */
function letTabLeave(host: HTMLElement, code: editor.IStandaloneCodeEditor): void {
  let armed = false;
  code.onKeyDown(({ keyCode }) => {
    armed = keyCode === KeyCode.Escape || (armed && keyCode === KeyCode.Shift);
  });
  code.onDidBlurEditorText(() => (armed = false));
  host.addEventListener(
    "keydown",
    (event) => {
      // Monaco must not see it, and nothing prevents the browser's own step to the next control.
      if (event.key === "Tab" && armed) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

function showLines(bench: Bench, path: string, code: editor.IStandaloneCodeEditor): void {
  const marks = code.createDecorationsCollection();
  effect(() => {
    marks.set(
      bench.lines.value
        .filter(({ file }) => file === path)
        .map(({ line, state, label }) => ({
          range: new Range(line, 1, line, 1),
          options: {
            isWholeLine: true,
            className: `yp-at-${state}`,
            marginClassName: `yp-at-${state} yp-at-margin`,
            hoverMessage: { value: label },
          },
        })),
    );
  });
}

function showProblems(bench: Bench, path: string, model: editor.ITextModel): void {
  effect(() => {
    editor.setModelMarkers(
      model,
      "yieldpoint",
      bench.problems.value
        .filter(({ file }) => file === path)
        .map(({ line, column, length, severity, message }) => ({
          startLineNumber: line,
          startColumn: column,
          endLineNumber: line,
          endColumn: column + length,
          message,
          severity: severity === "error" ? MarkerSeverity.Error : MarkerSeverity.Warning,
        })),
    );
  });
}

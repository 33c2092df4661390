/** What can be done with the program. The server renders the buttons disabled: a click before they live would be lost. */
import { CheckIcon, ResetIcon, RunIcon, StopIcon, UndoIcon } from "./icons.tsx";
import { entryOf } from "./run/program.ts";
import { SettingsButton } from "./settings/SettingsButton.tsx";
import type { Shell } from "./Workbench.tsx";

/** Why Check waits: an empty answer is judged by giving the right one away. */
const emptyAnswer = {
  predict: "Say what it prints first",
  choose: "Choose an answer first",
  order: "Place a piece first",
};

export function Toolbar({ shell }: { shell: Shell }) {
  const { bench } = shell;
  const alive = shell.alive.value;
  const phase = bench.phase.value;
  const busy = phase === "working" || phase === "playing";
  const { kind, exercise } = bench.props;
  // Where Run comes only after the answer, answering is what the page is for.
  const mayRun = bench.mayRun.value;
  const answer = exercise?.answer?.kind;
  const entry = entryOf(bench);
  const driver = entry === bench.props.entry ? null : entry;
  return (
    <div class="yp-toolbar">
      {mayRun && (
        <button
          type="button"
          class="yp-button yp-primary"
          disabled={!alive}
          title="Ctrl+Enter, or Cmd+Enter"
          onClick={() => void shell.act("run")}
        >
          <RunIcon />
          {driver === null ? "Run" : <span class="yp-cut">Run {driver}</span>}
        </button>
      )}
      {kind === "exercise" && (
        <button
          type="button"
          class={mayRun ? "yp-button" : "yp-button yp-primary"}
          disabled={!alive || !bench.answered.value}
          title={bench.answered.value ? undefined : emptyAnswer[answer ?? "order"]}
          onClick={() => void shell.act("check")}
        >
          <CheckIcon />
          {answer === "predict" ? "Check my prediction" : answer === "choose" ? "Check my answer" : "Check"}
        </button>
      )}
      {busy && (
        <button type="button" class="yp-button" onClick={() => shell.stop()}>
          <StopIcon />
          Stop
        </button>
      )}
      {mayRun && answer === undefined && (
        <button
          type="button"
          class="yp-button yp-quiet-button yp-aside"
          disabled={!alive || shell.predicting.value}
          title="Say what it prints, before you run it"
          onClick={() => void shell.predict()}
        >
          Predict first
        </button>
      )}
      {/* Where it has no room on the line, it is not there. */}
      <span class="yp-way-out">
        <span>
          <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves the editor
        </span>
      </span>
      <span class="yp-toolbar-end">
        <SettingsButton bench={bench} alive={alive} />
        {bench.undo.value !== null && (
          <button type="button" class="yp-button yp-quiet-button" onClick={() => bench.undoReset()}>
            <UndoIcon />
            <span class="yp-word">Undo</span>
          </button>
        )}
        <button
          type="button"
          class="yp-button yp-quiet-button"
          disabled={!alive || !bench.changed.value}
          title={answer === undefined ? "Back to the code this page started with" : "Begin again"}
          onClick={() => bench.reset()}
        >
          <ResetIcon />
          <span class="yp-word">Reset</span>
        </button>
      </span>
    </div>
  );
}

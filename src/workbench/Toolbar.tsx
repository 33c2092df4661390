/** What can be done with the program. The server renders the buttons disabled: a click before they live would be lost. */
import { CheckIcon, ResetIcon, RunIcon, StopIcon, UndoIcon } from "./icons.tsx";
import { SettingsButton } from "./settings/SettingsButton.tsx";
import type { Shell } from "./Workbench.tsx";

export function Toolbar({ shell }: { shell: Shell }) {
  const { bench } = shell;
  const alive = shell.alive.value;
  const phase = bench.phase.value;
  const busy = phase === "working" || phase === "playing";
  const { kind, exercise } = bench.props;
  // Where Run comes only after the answer, answering is what the page is for.
  const mayRun = bench.mayRun.value;
  const answer = exercise?.answer?.kind;
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
          Run
        </button>
      )}
      {mayRun && answer === undefined && (
        <button
          type="button"
          class="yp-button"
          disabled={!alive || shell.predicting.value}
          title="Say what it prints, before you run it"
          onClick={() => void shell.predict()}
        >
          Predict first
        </button>
      )}
      {kind === "exercise" && (
        <button
          type="button"
          class={mayRun ? "yp-button" : "yp-button yp-primary"}
          disabled={!alive}
          onClick={() => void shell.act("check")}
        >
          <CheckIcon />
          {answer === "predict" ? "Check my prediction" : answer === "choose" ? "Check my answer" : "Check"}
        </button>
      )}
      {busy && (
        <button type="button" class="yp-button" onClick={shell.stop}>
          <StopIcon />
          Stop
        </button>
      )}
      <span class="yp-way-out">
        <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves the editor
      </span>
      <span class="yp-toolbar-end">
        <SettingsButton bench={bench} alive={alive} />
        {bench.undo.value !== null && (
          <button type="button" class="yp-button yp-quiet-button" onClick={() => bench.undoReset()}>
            <UndoIcon />
            Undo
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
          Reset
        </button>
      </span>
    </div>
  );
}

/** What can be done with the program. The server renders the buttons disabled: a click before they live would be lost. */
import { CheckIcon, ResetIcon, RunIcon, StopIcon, UndoIcon } from "./icons.tsx";
import type { Shell } from "./Workbench.tsx";

export function Toolbar({ shell }: { shell: Shell }) {
  const { bench } = shell;
  const alive = shell.alive.value;
  const phase = bench.phase.value;
  const busy = phase === "working" || phase === "playing";
  return (
    <div class="yp-toolbar">
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
      {bench.props.kind === "exercise" && (
        <button type="button" class="yp-button" disabled={!alive} onClick={() => void shell.act("check")}>
          <CheckIcon />
          Check
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
          title="Back to the code this page started with"
          onClick={() => bench.reset()}
        >
          <ResetIcon />
          Reset
        </button>
      </span>
    </div>
  );
}

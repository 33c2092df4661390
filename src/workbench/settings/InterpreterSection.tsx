/** How Python is started, in its own terms, with the command that it comes to. */
import { commandLine } from "./command-line.ts";
import { Switch } from "./controls.tsx";
import { LOG_LEVELS, type WorkbenchSettings } from "./settings.ts";
import { useId } from "preact/hooks";

interface Props {
  now: WorkbenchSettings;
  change: (some: Partial<WorkbenchSettings>) => void;
}

const levels: Record<WorkbenchSettings["logLevel"], string> = {
  DEBUG: "DEBUG: everything asyncio has to say",
  INFO: "INFO",
  WARNING: "WARNING: Python’s default",
  ERROR: "ERROR",
  CRITICAL: "CRITICAL",
};

export function InterpreterSection({ now, change }: Props) {
  const level = useId();
  const levelNote = useId();
  const included = now.devMode ? "Development mode" : null;
  const [command = "python main.ts", ...code] = commandLine(now, "main.ts");
  return (
    <section aria-labelledby="yp-set-interpreter" id="yp-set-section-interpreter" tabIndex={-1}>
      <h3 id="yp-set-interpreter">The interpreter</h3>
      <p class="yp-set-note">
        How your own runs are started. Checks keep settings of their own, so that everyone is graded alike.
      </p>
      <div class="yp-set-terminal" role="status" aria-label="The command">
        <p>
          <span>$ </span>
          {command}
        </p>
        {code.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Switch
        name="Debug mode"
        code="PYTHONASYNCIODEBUG=1"
        note="asyncio says where a coroutine or task that went wrong was created, and which step held the loop for more than 100 ms; calls from the wrong thread raise an error."
        on={now.debug}
        includedIn={included}
        onSwitch={(debug) => change({ debug })}
      />
      <Switch
        name="All warnings"
        code="-W default"
        note="ResourceWarning, too, which Python hides by default: a loop or a connection that was never closed."
        on={now.allWarnings}
        includedIn={included}
        onSwitch={(allWarnings) => change({ allWarnings })}
      />
      <Switch
        name="Development mode"
        code="-X dev"
        note="Both at once."
        on={now.devMode}
        onSwitch={(devMode) => change({ devMode })}
      />
      <div class="yp-set-row yp-set-select">
        <label class="yp-set-name" for={level}>
          Log level
          <code>logging.basicConfig(level=…)</code>
        </label>
        <select
          id={level}
          aria-describedby={levelNote}
          value={now.logLevel}
          onChange={({ currentTarget }) =>
            change({ logLevel: LOG_LEVELS.find((name) => name === currentTarget.value)! })
          }
        >
          {LOG_LEVELS.map((name) => (
            <option key={name} value={name}>
              {levels[name]}
            </option>
          ))}
        </select>
        <p class="yp-set-note" id={levelNote}>
          Set ahead of the program’s first line, for which Python has no option. The logger{" "}
          <code>asyncio</code> says most at DEBUG in debug mode.
        </p>
      </div>
    </section>
  );
}

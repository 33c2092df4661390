/**
 * The way from a workbench to the settings; beside it, how runs are started where that is not as Python starts by itself,
 * so that nobody wonders at what else is printed. The page answers the click (`components/settings.ts`).
 */
import type { Bench } from "../state/bench.ts";
import { SettingsIcon } from "../icons.tsx";
import { inShort } from "./command-line.ts";
import { settings } from "./settings.ts";

export function SettingsButton({ bench, alive }: { bench: Bench; alive: boolean }) {
  // The server knows nobody's settings.
  const started = alive && bench.props.entry !== "" ? inShort(settings.value) : [];
  const [first, ...more] = started;
  return (
    <button
      type="button"
      class="yp-button yp-quiet-button yp-settings"
      data-settings="interpreter"
      title={first === undefined ? "Settings" : `Settings: ${started.join(", ")}`}
    >
      <span class="yp-unseen">Settings</span>
      {first !== undefined && (
        <code>
          {first}
          {more.length > 0 && ` +${more.length}`}
        </code>
      )}
      <SettingsIcon />
    </button>
  );
}

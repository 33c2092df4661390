/** What can be done with an output that is whole: run it again in debug mode, or copy it. */
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { CopyIcon } from "../../late-icons.tsx";
import { changeSettings, settings } from "../../settings/settings.ts";
import type { Bench } from "../../state/bench.ts";
import { asText } from "./printed.ts";
import type { Feed, Runner } from "../runner.ts";

/** How long it says that it was copied, in milliseconds. */
const SAID_MS = 2_000;

interface Props {
  bench: Bench;
  runner: Runner;
  feed: ReadonlySignal<Feed>;
  /** What is on the page, to be selected where the clipboard is out of reach. */
  whole: () => HTMLElement | null;
}

export function OutputTools({ bench, runner, feed, whole }: Props) {
  return (
    <>
      {bench.mayRun.value && <DebugMode runner={runner} whole={whole} />}
      {feed.value.output.length > 0 && <Copy bench={bench} feed={feed} whole={whole} />}
    </>
  );
}

/** The one setting that is wanted for a run and not for a course, so it is here, too. */
function DebugMode({ runner, whole }: Pick<Props, "runner" | "whole">) {
  const { debug, devMode } = settings.value;
  // Development mode includes it, and is left in the settings.
  if (devMode) return null;
  return (
    <button
      type="button"
      class="yp-button yp-small yp-quiet-button yp-toggle"
      aria-pressed={debug}
      title="Run again with PYTHONASYNCIODEBUG=1, or without"
      onClick={() => {
        changeSettings({ debug: !debug });
        void runner.run();
        // This button is gone while it runs; what it does shows here.
        whole()?.focus({ preventScroll: true });
      }}
    >
      <span class="yp-toggle-mark" aria-hidden="true" />
      Debug mode
    </button>
  );
}

function Copy({ bench, feed, whole }: Omit<Props, "runner">) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const { command, output, visible } = feed.value;
    try {
      await navigator.clipboard.writeText(asText(command, output.slice(0, visible)));
      bench.announcement.value = "Output copied";
      setCopied(true);
    } catch {
      const text = whole();
      if (text === null) return;
      getSelection()?.selectAllChildren(text);
      text.focus();
      bench.announcement.value =
        "The browser did not allow copying. The output is selected: copy it with Ctrl+C.";
    }
  };
  return (
    <button type="button" class="yp-button yp-small yp-quiet-button" onClick={() => void copy()}>
      <CopyIcon />
      <span>
        {copied ? "Copied" : "Copy"}
        <span class="yp-unseen"> output</span>
      </span>
    </button>
  );
}

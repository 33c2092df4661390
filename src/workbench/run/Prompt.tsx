/** The output's first line: how the run was started, as a terminal would show it; nothing where there is nothing to tell. */
import { useComputed, type ReadonlySignal } from "@preact/signals";
import { untranslated } from "../untranslated.ts";
import type { Feed } from "./runner.ts";

export function Prompt({ feed }: { feed: ReadonlySignal<Feed> }) {
  // The feed changes with each line that appears; this does not.
  const command = useComputed(() => feed.value.command);
  const [first, ...rest] = command.value;
  if (first === undefined) return null;
  return (
    <div class="yp-prompt" {...untranslated}>
      <p>
        <span class="yp-prompt-sign">$ </span>
        {first}
      </p>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

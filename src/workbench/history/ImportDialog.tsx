/** What a backup file would change, before it does: added to what is here, or in its place. */
import { useSignal } from "@preact/signals";
import { withoutTurns } from "../run/output/drawn.ts";
import { browserKeep } from "../state/storage.ts";
import { ago } from "./ago.ts";
import { apply, type Applied } from "./backup/apply.ts";
import type { Backup } from "./backup/format.ts";
import { plan, type How } from "./backup/plan.ts";
import { titleOf, type TitledLesson } from "./backup/titles.ts";
import { DialogFrame } from "./DialogFrame.tsx";
import { Options } from "./Options.tsx";

const ways = [
  {
    key: "add",
    label: "Add what is missing here",
    note: "Nothing that is here changes. Where both have code of yours, the file’s goes into the history.",
    go: "Add",
  },
  {
    key: "replace",
    label: "Replace what is here",
    note: "Everything becomes as the file has it. Code that is replaced goes into the history.",
    go: "Replace",
  },
] as const satisfies readonly { key: How; label: string; note: string; go: string }[];

interface Props {
  backup: Backup;
  name: string;
  /** For the titles of programs. */
  lessons: readonly TitledLesson[];
  close: () => void;
  done: (applied: Applied) => void;
}

export function ImportDialog({ backup, name, lessons, close, done }: Props) {
  const how = useSignal<How>("add");
  const now = Date.now();
  const planned = plan(browserKeep, backup, how.value, now);
  const nothing = planned.said.length === 0 && planned.writes.length === 0;
  return (
    <DialogFrame
      title="Load a backup"
      about={
        <>
          “{name}”, saved {ago(Date.parse(backup.made), now)}. Nothing has changed yet, and what changes can
          be undone.
        </>
      }
      close={close}
      side={
        <Options
          legend="How to load it"
          options={ways}
          chosen={how.value}
          choose={(key) => (how.value = key)}
        />
      }
      main={
        <>
          <p class="yp-dialog-heading">{nothing ? "Nothing would change" : "What would change"}</p>
          {nothing && <p class="yp-quiet">Everything in the file is here already.</p>}
          <ul class="yp-planned">
            {planned.said.map(({ text, programs }) => (
              <li key={text}>
                {text}
                {programs && (
                  <ul>
                    {programs.map((program) => (
                      <li key={program}>
                        {titleOf(program, lessons) ?? <code>{withoutTurns(program)}</code>}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </>
      }
      ways={
        <>
          <button type="button" class="yp-button yp-quiet-button" onClick={close}>
            Cancel
          </button>
          <button
            type="button"
            class="yp-button yp-primary"
            disabled={nothing}
            onClick={() => {
              done(apply(browserKeep, planned, now));
              close();
            }}
          >
            {ways.find(({ key }) => key === how.value)!.go}
          </button>
        </>
      }
    />
  );
}

/** Earlier versions of the learner's code: when and why each was kept, how it differs from the code as it is, and the way back. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Bench } from "../state/bench.ts";
import type { Keep } from "../state/storage.ts";
import type { Reason } from "../state/versions.ts";
import { ago } from "./ago.ts";
import { Changes } from "./Changes.tsx";
import { DialogFrame } from "./DialogFrame.tsx";
import { discard, type KeptVersion } from "./kept.ts";
import { Options } from "./Options.tsx";

const reasons: Record<Reason, string> = {
  pause: "a pause in typing",
  leave: "when you left the page",
  run: "Run",
  check: "Check",
  restore: "before an earlier version replaced it",
  tab: "before another tab’s replaced it",
  "other tab": "the other tab’s, where this one’s was kept",
  imported: "from a backup file",
  start: "before the page’s new start",
  reset: "before Reset",
  import: "before a backup was read in",
};

interface Props {
  bench: Bench;
  keep: Keep;
  /** The versions that are kept, the newest first. */
  found: readonly KeptVersion[];
  now: number;
  close: () => void;
}

export function HistoryDialog({ bench, keep, found, now, close }: Props) {
  const list = useSignal(found);
  const versions = list.value;
  const start = Object.fromEntries(bench.props.files.map(({ path, text }) => [path, text]));
  const present = bench.texts.value;
  const whole = ({ files }: KeptVersion) => ({ ...start, ...files });
  // Files that are gone by now, or that the page gives, are shown and not brought back.
  const editable = bench.props.files.filter(({ readOnly }) => readOnly !== true);
  const isPresent = ({ files }: KeptVersion) =>
    editable.every(({ path, text }) => present[path] === (files[path] ?? text));
  const chosen = useSignal(versions.find((version) => !isPresent(version)) ?? versions[0] ?? null);

  const restore = (version: KeptVersion) => {
    bench.restore(version.files);
    bench.announcement.value = `The version from ${ago(version.at, now)} is restored. Undo brings back what it replaced.`;
    close();
  };

  const version = chosen.value;
  /** The last one that was deleted, and the way back. */
  const deleted = useSignal<{ version: KeptVersion; undo: () => boolean } | null>(null);
  const word = useSignal("");
  const closing = useRef<HTMLButtonElement>(null);
  const deleting = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone, and the focus with it.
    if (word.value !== "" && document.activeElement === document.body) {
      (deleting.current ?? closing.current)?.focus();
    }
  });

  const remove = (one: KeptVersion) => {
    const undo = discard(keep, one.key);
    if (undo === null) {
      word.value = "Your browser doesn’t let this site change what it keeps.";
      return;
    }
    const at = versions.indexOf(one);
    list.value = versions.filter((other) => other !== one);
    chosen.value = list.value[at] ?? list.value.at(-1) ?? null;
    deleted.value = { version: one, undo };
    word.value = `Deleted: the version from ${ago(one.at, now)}.`;
  };
  const takeBack = ({ version: one, undo }: NonNullable<typeof deleted.value>) => {
    if (!undo()) {
      word.value = "There is no longer room for it in this browser’s storage.";
      return;
    }
    list.value = [...versions, one].toSorted((a, b) => b.at - a.at);
    chosen.value = one;
    deleted.value = null;
    word.value = "It is restored.";
  };
  return (
    <DialogFrame
      title={`History of “${bench.props.title}”`}
      about="Versions of your code, kept in this browser and nowhere else: when you ran or checked it, when you paused, and before anything replaced it."
      close={close}
      side={
        <Options
          legend="Versions, the newest first"
          options={versions.map((one) => ({
            key: one.key,
            label: (
              <time dateTime={new Date(one.at).toISOString()} title={new Date(one.at).toLocaleString()}>
                {ago(one.at, now)}
              </time>
            ),
            note: [reasons[one.why], one.outcome, isPresent(one) ? "as it is now" : undefined]
              .filter((word) => word !== undefined)
              .join(" · "),
          }))}
          chosen={version?.key}
          choose={(key) => (chosen.value = versions.find((one) => one.key === key) ?? null)}
        >
          {versions.length === 0 && (
            <p class="yp-quiet">
              No version is kept yet. One will be when you run or check your code, when you pause, and before
              a Reset.
            </p>
          )}
        </Options>
      }
      main={
        version !== null && (
          <Changes
            before={present}
            after={{ ...present, ...whole(version) }}
            words={{ gone: "only in your code now", new: "only in this version" }}
            nothing="This version is the same as your code now."
          />
        )
      }
      ways={
        <>
          {version !== null && (
            <button
              ref={deleting}
              type="button"
              class="yp-button yp-quiet-button"
              onClick={() => remove(version)}
            >
              Delete<span class="yp-unseen"> this version</span>
            </button>
          )}
          <p class="yp-dialog-word">
            <span role="status">{word.value}</span>{" "}
            {deleted.value !== null && (
              <button type="button" class="yp-plain" onClick={() => takeBack(deleted.value!)}>
                Undo
              </button>
            )}
          </p>
          <button ref={closing} type="button" class="yp-button yp-quiet-button" onClick={close}>
            Close
          </button>
          {version !== null && (
            <button
              type="button"
              class="yp-button yp-primary"
              disabled={isPresent(version)}
              onClick={() => restore(version)}
            >
              Restore this version
            </button>
          )}
        </>
      }
    />
  );
}

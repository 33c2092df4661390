/**
 * The learner's work in one workbench: the texts, and all that keeps them from being lost. Each edit is saved as the draft;
 * before anything takes the texts' place, a version of them is kept; another tab's draft is followed where it holds all of
 * this one's, and else the learner chooses, as they do where the exercise's start changed under their draft.
 *
 * Of the history only the recording is here, which may not wait for anything to load; the rest comes with the first edit.
 *
 * A little longer than a file should be: whoever changes one way of losing a text has to have seen the others.
 */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { WorkbenchFile } from "../props.ts";
import { createDrafts, OLD_DRAFT_PREFIX, type Saved, type Texts } from "./drafts.ts";
import type { Opening } from "./opening.ts";
import type { ListedKeep, Trouble } from "./storage.ts";
import { createVersions, type Version } from "./versions.ts";

export interface Notice {
  key: string;
  tone: "info" | "warning";
  text: string;
}

/** Two texts, of which the learner keeps one or makes one. */
export interface Choice {
  /** `start`: the exercise changed since the draft began. `tabs`: another tab changed the draft, and so did this one. */
  kind: "start" | "tabs";
  /** The new start, or the other tab's: all files. */
  theirs: Texts;
  /** What both came from, by file; null where nobody knows. */
  base: Readonly<Record<string, string | null>>;
}

/** What keeps the history while the page is open; see `history/keeper.ts`. */
export interface Keeper {
  /** Thins the history of all programs until `attempt` says that there is room. */
  makeRoom(attempt: () => boolean): boolean;
}

export interface Work {
  readonly texts: Signal<Texts>;
  /** What Reset, Restore or a choice replaced, while it can be undone. */
  readonly undo: Signal<Texts | null>;
  readonly notices: Signal<readonly Notice[]>;
  readonly changed: ReadonlySignal<boolean>;
  /** The draft is taken up and not to be shown unasked: the page never came alive at the last visit. */
  readonly held: ReadonlySignal<boolean>;
  readonly choice: ReadonlySignal<Choice | null>;
  /** There is something to go back to. */
  readonly remembers: Signal<boolean>;
  /** Called once the page is alive: takes up the draft. */
  open(): void;
  /** Shows the draft that is held. */
  release(): void;
  edit(path: string, text: string): void;
  reset(): void;
  undoReset(): void;
  /** Puts these files in place of the present ones, of which a version is kept. */
  restore(files: Texts): void;
  /** Ends the choice with these texts. What is not taken is kept as a version. */
  choose(texts: Texts): void;
  /** Fetches what keeps the history, once. */
  wake(): void;
  /** Keeps a version of the texts as they are. */
  record(why: Version["why"], outcome?: string): void;
  notify(notice: Notice): void;
  dismiss(key: string): void;
}

interface Sources {
  id: string;
  files: readonly WorkbenchFile[];
  keep: ListedKeep;
  tab: string;
  now?: () => number;
  /** Fetches what keeps the history, and starts it. */
  wake: () => Promise<Keeper>;
  opening: () => Opening;
  /** Makes a draft of version 1 one of version 2; gives its texts. */
  takeOver: (files: readonly WorkbenchFile[]) => Promise<Texts>;
  /** Tells whatever shows the texts that others took their place. */
  replaced: (texts: Texts) => void;
  /** Tells that a file was edited by hand. */
  edited: (path: string) => void;
  /** Calls back when another tab may have changed what is kept under the key. */
  elsewhere: (key: string, look: () => void) => void;
}

const troubles: Record<Trouble, string> = {
  full: "Your browser's storage for this site is full, so changes are not being saved: they last until you close or reload this tab. Keep working, but copy your code somewhere before you leave.",
  denied:
    "Your browser doesn’t let this site store anything, so changes are not being saved: they last until you close or reload this tab. Keep working, but copy your code somewhere before you leave.",
};

export function createWork(sources: Sources): Work {
  const { id, files, keep, tab } = sources;
  const start: Texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const drafts = createDrafts(id, files, keep, tab);
  const versions = createVersions(id, keep, tab, sources.now);
  const texts = signal(start);
  const undo = signal<Texts | null>(null);
  const notices = signal<readonly Notice[]>([]);
  const remembers = signal(false);
  const outdated = signal<Readonly<Record<string, string | null>>>({});
  const diverged = signal<Choice | null>(null);
  const held = signal(false);
  const choice = computed<Choice | null>(
    () =>
      diverged.value ??
      (Object.keys(outdated.value).length === 0
        ? null
        : { kind: "start", theirs: start, base: { ...start, ...outdated.value } }),
  );

  const notify = (notice: Notice) => {
    notices.value = [...notices.value.filter(({ key }) => key !== notice.key), notice];
  };
  const dismiss = (key: string) => {
    notices.value = notices.value.filter((notice) => notice.key !== key);
  };

  let keeper: Keeper | null = null;
  let waking: Promise<void> | null = null;
  const wake = () =>
    (waking ??= sources.wake().then(
      (woken) => void (keeper = woken),
      // Drafts are saved without it; the next edit tries again.
      () => void (waking = null),
    ));

  const editable = files.filter(({ readOnly }) => readOnly !== true).map(({ path }) => path);
  const changedOf = (all: Texts): Texts =>
    Object.fromEntries(
      editable.flatMap((path) => {
        const text = all[path] ?? start[path]!;
        return text === start[path] ? [] : [[path, text]];
      }),
    );

  const write = (version: Version, apart = false) => {
    const attempt = () => versions.record(version, apart).ok;
    const kept = attempt() || (keeper?.makeRoom(attempt) ?? false);
    if (kept) remembers.value ||= Object.keys(version.files).length > 0;
    return kept;
  };

  const told = (saved: Saved) => {
    if (saved.ok) {
      dismiss("storage");
      diverged.value = null;
      outdated.value = drafts.outdated();
    } else if (saved.trouble === "elsewhere") {
      look();
      write({ why: "tab", files: changedOf(texts.value) }, true);
    } else notify({ key: "storage", tone: "warning", text: troubles[saved.trouble] });
  };
  const save = (over = false) => {
    let saved = drafts.save(texts.value, over);
    if (!saved.ok && saved.trouble === "full") {
      if (keeper === null && waking === null) {
        // Without it, once more and no further: asking again at once would ask for ever.
        void wake().then(() => (keeper === null ? told(drafts.save(texts.value, over)) : save(over)));
        return;
      }
      keeper?.makeRoom(() => (saved = drafts.save(texts.value, over)).ok);
    }
    told(saved);
  };
  const put = (wanted: Texts) => {
    // What takes the draft's place was not on the page when that went wrong.
    held.value = false;
    // A version or another tab may hold files that are gone by now, or that the page gives.
    texts.value = { ...start, ...changedOf(wanted) };
    sources.replaced(texts.value);
  };

  /** Takes notice of what another tab wrote. */
  const look = () => {
    const there = drafts.look(texts.value);
    if (there === null) {
      // Both hold the same by now, or the other gave up what it wrote; and it may have settled a new start.
      if (diverged.value !== null) save();
      outdated.value = drafts.outdated();
      return;
    }
    if (there.kind === "diverged") {
      diverged.value = {
        kind: "tabs",
        theirs: { ...start, ...there.texts },
        base: Object.fromEntries(
          editable.map((path) => [path, there.base && (there.base[path] ?? start[path]!)]),
        ),
      };
      return;
    }
    // A Reset elsewhere; that tab kept a version as well, unless its storage was cleared.
    if (Object.keys(there.texts).length === 0) write({ why: "tab", files: changedOf(texts.value) });
    undo.value = null;
    diverged.value = null;
    put(there.texts);
    outdated.value = drafts.outdated();
    remembers.value = true;
  };

  /** Puts `wanted` in place, undoably: what was there is in the history before it is gone. */
  const exchange = (wanted: Texts, why: Version["why"], over = false) => {
    const before: Version = { why, files: changedOf(texts.value) };
    undo.value = texts.value;
    const kept = write(before);
    put(wanted);
    save(over);
    // Where there was no room, what was just replaced has left some.
    if (!kept) write(before);
  };

  const takeOver = async () => {
    const old = await sources.takeOver(files).catch(() => ({}));
    look();
    // There was no room for it in its new form: it is shown, and saved as any other edit is.
    if (Object.keys(old).length > 0 && drafts.load().kind === "none" && texts.value === start) {
      put(old);
      save();
    }
  };

  return {
    texts,
    undo,
    notices,
    remembers,
    held,
    choice,
    notify,
    dismiss,
    changed: computed(() => Object.keys(changedOf(texts.value)).length > 0),

    open() {
      const loaded = drafts.load();
      if (loaded.kind === "draft") {
        const opening = sources.opening();
        held.value = opening.failed;
        if (!opening.failed) opening.enter();
        texts.value = { ...start, ...loaded.texts };
        outdated.value = drafts.outdated();
      } else if (loaded.kind === "unreadable") {
        const kept =
          loaded.keptAt === null
            ? "It is still where it was."
            : `It is kept in localStorage as “${loaded.keptAt}”.`;
        notify({
          key: "draft",
          tone: "warning",
          text: `Your saved code for this program could not be read, so you see the original. ${kept}`,
        });
      }
      const old = keep.read(OLD_DRAFT_PREFIX + id);
      if (old.ok && old.text !== null) void takeOver();
      // Storage that cannot be read is told when there is something to lose: at the first change.
      remembers.value = loaded.kind === "draft" || versions.any();
      sources.elsewhere(drafts.key, look);
    },

    release() {
      sources.opening().enter();
      held.value = false;
    },

    edit(path, text) {
      if (texts.value[path] === text) return;
      texts.value = { ...texts.value, [path]: text };
      undo.value = null;
      remembers.value = true;
      sources.edited(path);
      save();
      void wake();
    },

    reset() {
      exchange(start, "reset");
    },

    undoReset() {
      const before = undo.value;
      if (before === null) return;
      undo.value = null;
      put(before);
      save();
    },

    wake: () => void wake(),

    restore: (wanted) => exchange(wanted, "restore"),

    choose(wanted) {
      const chosen = choice.value;
      if (chosen === null) return;
      const tabs = chosen.kind === "tabs";
      if (tabs) {
        // It may have gone on since this one was told.
        look();
        const { theirs } = diverged.value ?? chosen;
        diverged.value = null;
        write({ why: "other tab", files: changedOf(theirs) });
      } else {
        drafts.settleStart();
      }
      if (editable.every((path) => wanted[path] === texts.value[path])) save(tabs);
      else exchange(wanted, tabs ? "tab" : "start", tabs);
      outdated.value = drafts.outdated();
    },

    record(why, outcome) {
      write({ why, files: changedOf(texts.value), ...(outcome === undefined ? {} : { outcome }) });
    },
  };
}

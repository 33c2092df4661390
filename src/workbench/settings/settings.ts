/**
 * What the learner set for all workbenches: how the editor and playback are, and how the interpreter is started. Kept in
 * localStorage under `yieldpoint:settings:v1`; each reading checks what it finds, and what is not as it should be falls back
 * to the default. Another tab's change is followed.
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import { parseRecord } from "../state/record.ts";
import { browserKeep, type Keep, type Written } from "../state/storage.ts";

export const SETTINGS_KEY = "yieldpoint:settings:v1";

/** Python's own names for how much is logged. */
export const LOG_LEVELS = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] as const;
/** How fast a run plays: parts of real speed. */
export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;
/** Sizes of the editor's text, in pixels. */
export const FONT_SIZES = [12, 13, 14, 16, 18, 20, 24] as const;

/** Where a reader may come from; lessons have notes for the one and for the other. */
export const READERS = ["python", "javascript", "both"] as const;

export interface WorkbenchSettings {
  /** Null until they say it: they see both, and are asked once. */
  reader: (typeof READERS)[number] | null;
  fontSize: (typeof FONT_SIZES)[number];
  speed: (typeof SPEEDS)[number];
  /** The editor tells screen readers all of its text, and nothing is told by pictures alone. */
  screenReader: boolean;
  /** PYTHONASYNCIODEBUG=1 */
  debug: boolean;
  /** python -X dev */
  devMode: boolean;
  /** python -W default */
  allWarnings: boolean;
  /** What `logging` shows, at least. */
  logLevel: (typeof LOG_LEVELS)[number];
}

export const defaults: Readonly<WorkbenchSettings> = {
  reader: null,
  fontSize: 14,
  speed: 1,
  screenReader: false,
  debug: false,
  devMode: false,
  allWarnings: false,
  logLevel: "WARNING",
};

/** What may be chosen, where it is one of a few; all else is on or off. */
const choices: Readonly<Record<string, readonly unknown[]>> = {
  reader: READERS,
  fontSize: FONT_SIZES,
  speed: SPEEDS,
  logLevel: LOG_LEVELS,
};

export function parseSettings(text: string | null): WorkbenchSettings {
  const stored = parseRecord(text ?? "") ?? {};
  const entries = Object.entries(defaults).map(([key, otherwise]) => {
    const value = stored[key];
    return [key, (choices[key] ?? [true, false]).includes(value) ? value : otherwise];
  });
  return Object.fromEntries(entries) as WorkbenchSettings;
}

export interface SettingsStore {
  readonly settings: ReadonlySignal<WorkbenchSettings>;
  /** Changes some, for all workbenches at once; says whether they could be kept. */
  change(some: Partial<WorkbenchSettings>): Written;
  /** Reads again what is kept. */
  reload(): void;
}

export function createSettings(keep: Keep): SettingsStore {
  const load = () => {
    const read = keep.read(SETTINGS_KEY);
    return parseSettings(read.ok ? read.text : null);
  };
  const settings = signal(load());
  return {
    settings,
    change(some) {
      settings.value = { ...settings.value, ...some };
      const changed = Object.entries(settings.value).filter(
        ([key, value]) => value !== defaults[key as keyof WorkbenchSettings],
      );
      return keep.write(SETTINGS_KEY, JSON.stringify(Object.fromEntries(changed)));
    },
    reload() {
      settings.value = load();
    },
  };
}

/** The page's own. */
export const store = createSettings(browserKeep);
export const { settings } = store;
export const changeSettings = (some: Partial<WorkbenchSettings>) => store.change(some);

if (typeof window !== "undefined") {
  // For the style sheets; before anything is drawn, a script in the page's head has set what is kept.
  settings.subscribe(({ fontSize, reader }) => {
    const root = document.documentElement;
    root.style.setProperty("--yp-code-size", `${fontSize}px`);
    root.dataset["reader"] = reader ?? "";
  });
  window.addEventListener("storage", ({ key }) => {
    if (key === SETTINGS_KEY || key === null) store.reload();
  });
  // A page that was put to sleep was told nothing meanwhile.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) store.reload();
  });
}

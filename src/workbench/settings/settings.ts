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

export interface WorkbenchSettings {
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
  fontSize: 14,
  speed: 1,
  screenReader: false,
  debug: false,
  devMode: false,
  allWarnings: false,
  logLevel: "WARNING",
};

const among = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.includes(value as T) ? (value as T) : otherwise;

const truth = (value: unknown, otherwise: boolean) => (typeof value === "boolean" ? value : otherwise);

export function parseSettings(text: string | null): WorkbenchSettings {
  const stored = parseRecord(text ?? "") ?? {};
  return {
    fontSize: among(FONT_SIZES, stored["fontSize"], defaults.fontSize),
    speed: among(SPEEDS, stored["speed"], defaults.speed),
    screenReader: truth(stored["screenReader"], defaults.screenReader),
    debug: truth(stored["debug"], defaults.debug),
    devMode: truth(stored["devMode"], defaults.devMode),
    allWarnings: truth(stored["allWarnings"], defaults.allWarnings),
    logLevel: among(LOG_LEVELS, stored["logLevel"], defaults.logLevel),
  };
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
  settings.subscribe(({ fontSize }) => {
    document.documentElement.style.setProperty("--yp-code-size", `${fontSize}px`);
  });
  window.addEventListener("storage", ({ key }) => {
    if (key === SETTINGS_KEY || key === null) store.reload();
  });
  // A page that was put to sleep was told nothing meanwhile.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) store.reload();
  });
}

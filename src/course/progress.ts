/**
 * What this browser remembers of the learner: lessons opened and read, exercises passed. Kept in localStorage under
 * `yieldpoint:progress:v1` and nowhere else; no server is told.
 *
 *     { "lessons": { "asyncio-basics/hello-world": "read" }, "exercises": ["hello-world-async"], "last": "asyncio-basics/hello-world" }
 *
 * Storage may be denied, full, or hold what another program wrote there: then the page works without memory and nothing
 * throws. What could not be kept is told by an event, for the page to say so.
 */

export const PROGRESS_KEY = "yieldpoint:progress:v1";

export interface Progress {
  /** By the lesson's slug: it was opened, or read to its end. */
  lessons: Record<string, "opened" | "read">;
  /** The slugs of passed exercises. */
  exercises: string[];
  /** The lesson opened last, to continue there. */
  last: string | null;
  /** The exercise in it that was last worked on. */
  lastExercise?: string;
}

/** Fired on `window` when progress changes in this page; other tabs get the browser's `storage` event. */
export const PROGRESS_EVENT = "yieldpoint:progress";

/** Fired on `window` when what the learner achieved could not be kept. */
export const UNKEPT_EVENT = "yieldpoint:progress-unkept";

export interface Unkept {
  trouble: "full" | "denied";
  /** Tries again, once there is room; says whether it is kept now. */
  retry: () => boolean;
}

const nothing = (): Progress => ({ lessons: {}, exercises: [], last: null });

/** Reads what `text` holds; whatever is not as it should be is left out. */
export function parseProgress(text: string | null): Progress {
  const progress = nothing();
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? "null");
  } catch {
    return progress;
  }
  if (typeof stored !== "object" || stored === null) return progress;
  if ("lessons" in stored && typeof stored.lessons === "object" && stored.lessons !== null) {
    for (const [slug, state] of Object.entries(stored.lessons as Record<string, unknown>)) {
      if (state === "opened" || state === "read") progress.lessons[slug] = state;
    }
  }
  if ("exercises" in stored && Array.isArray(stored.exercises)) {
    progress.exercises = [
      ...new Set((stored.exercises as unknown[]).filter((slug) => typeof slug === "string")),
    ];
  }
  if ("last" in stored && typeof stored.last === "string") progress.last = stored.last;
  if ("lastExercise" in stored && typeof stored.lastExercise === "string") {
    progress.lastExercise = stored.lastExercise;
  }
  return progress;
}

export function loadProgress(): Progress {
  try {
    return parseProgress(localStorage.getItem(PROGRESS_KEY));
  } catch {
    return nothing();
  }
}

/** Keeps the text, or says why not. */
function store(text: string): Unkept["trouble"] | null {
  try {
    localStorage.setItem(PROGRESS_KEY, text);
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "denied";
  }
}

/** Applies `change` to what is stored now, so that two tabs do not undo each other. Returns the outcome. */
function update(change: (progress: Progress) => void, achieved = true): Progress {
  const progress = loadProgress();
  const before = JSON.stringify(progress);
  change(progress);
  const after = JSON.stringify(progress);
  if (after === before) return progress;
  const trouble = store(after);
  window.dispatchEvent(new CustomEvent<Progress>(PROGRESS_EVENT, { detail: progress }));
  if (trouble !== null && achieved) {
    const retry = () => {
      const now = loadProgress();
      change(now);
      return store(JSON.stringify(now)) === null;
    };
    const detail: Unkept = { trouble, retry };
    window.dispatchEvent(new CustomEvent<Unkept>(UNKEPT_EVENT, { detail }));
  }
  return progress;
}

export function lessonOpened(slug: string): Progress {
  return update((progress) => {
    progress.lessons[slug] ??= "opened";
    if (progress.last !== slug) delete progress.lastExercise;
    progress.last = slug;
  }, false);
}

export function lessonRead(slug: string): Progress {
  return update((progress) => {
    progress.lessons[slug] = "read";
  });
}

export function exerciseTouched(slug: string): Progress {
  return update((progress) => {
    progress.lastExercise = slug;
  }, false);
}

export function exercisePassed(slug: string): Progress {
  return update((progress) => {
    if (!progress.exercises.includes(slug)) progress.exercises.push(slug);
  });
}

/** Calls `listener` now and at each change, in this tab or another. Returns how to stop. */
export function watchProgress(listener: (progress: Progress) => void): () => void {
  const here = (event: Event) => listener((event as CustomEvent<Progress>).detail);
  const elsewhere = (event: StorageEvent) => {
    if (event.key === PROGRESS_KEY || event.key === null) listener(loadProgress());
  };
  // A page that was put to sleep was told nothing meanwhile.
  const awake = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener(loadProgress());
  };
  window.addEventListener(PROGRESS_EVENT, here);
  window.addEventListener("storage", elsewhere);
  window.addEventListener("pageshow", awake);
  listener(loadProgress());
  return () => {
    window.removeEventListener(PROGRESS_EVENT, here);
    window.removeEventListener("storage", elsewhere);
    window.removeEventListener("pageshow", awake);
  };
}

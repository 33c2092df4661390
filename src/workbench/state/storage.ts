/** The browser's storage, which may be denied, full or missing. Every answer says which; nothing here throws. */

/** `denied`: the browser lets this page keep nothing. `full`: no room is left. */
export type Trouble = "denied" | "full";

export type Read = { ok: true; text: string | null } | { ok: false; trouble: Trouble };
export type Written = { ok: true } | { ok: false; trouble: Trouble };

export interface Keep {
  read(key: string): Read;
  /** `null` removes. */
  write(key: string, text: string | null): Written;
}

export interface ListedKeep extends Keep {
  /** The keys that begin so, in no order; none where storage is denied. */
  keys(prefix: string): string[];
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === "QuotaExceededError";

/** Even naming `localStorage` throws where cookies are blocked, so it is reached for at each use. */
export const browserKeep: ListedKeep = {
  read(key) {
    try {
      return { ok: true, text: localStorage.getItem(key) };
    } catch {
      return { ok: false, trouble: "denied" };
    }
  },
  write(key, text) {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      return { ok: true };
    } catch (error) {
      return { ok: false, trouble: isFull(error) ? "full" : "denied" };
    }
  },
  keys(prefix) {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    } catch {
      return [];
    }
  },
};

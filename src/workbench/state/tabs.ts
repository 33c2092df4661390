/** Other tabs of this browser that have the same page open. */

/** This tab, as long as its page lives. */
export const TAB = Math.random().toString(36).slice(2, 8);

/** Calls `look` when another tab may have changed what is kept under the key; null stands for all keys. */
export function onElsewhere(key: string, look: () => void): void {
  if (typeof document === "undefined") return;
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) look();
  });
  // A page that was put to sleep was told nothing meanwhile.
  addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", look);
}

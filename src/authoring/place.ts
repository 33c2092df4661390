/**
 * Keeps the reader's place when an edit draws the page anew: what stood at the top of the window stands there again, even
 * when the page above it has grown or shrunk.
 */
const KEY = "yieldpoint:author:place";

interface Place {
  path: string;
  /** The last element with an id that begins above the middle of the window, and how far from its top. */
  id: string | null;
  offset: number;
  scroll: number;
}

function placeNow(): Place {
  const above = [...document.querySelectorAll<HTMLElement>("main [id]")]
    .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
    .filter(({ top }) => top < innerHeight / 2)
    .toSorted((one, other) => other.top - one.top)[0];
  return { path: location.pathname, id: above?.id ?? null, offset: above?.top ?? 0, scroll: scrollY };
}

function goTo({ id, offset, scroll }: Place) {
  const element = id === null ? null : document.getElementById(id);
  const top = element === null ? scroll : scrollY + element.getBoundingClientRect().top - offset;
  scrollTo({ top, behavior: "instant" });
}

export function keepPlace() {
  import.meta.hot?.on("vite:beforeFullReload", () => {
    sessionStorage.setItem(KEY, JSON.stringify(placeNow()));
    // The browser's own restoring comes later than ours, and counts from the top.
    history.scrollRestoration = "manual";
  });
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (kept === null) return;
  const place = JSON.parse(kept) as Place;
  if (place.path !== location.pathname) return;
  goTo(place);
  addEventListener("load", () => {
    goTo(place);
    history.scrollRestoration = "auto";
  });
}

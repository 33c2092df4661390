/**
 * Keeps the reader's place when an edit draws the page anew: what stood at the top of the window stands there again, even
 * when the page above it has grown or shrunk.
 */
const KEY = "yieldpoint:author:place";

const SETTLE_MS = 250;

interface Place {
  path: string;
  /** The last heading or exercise that begins above the middle of the window, and how far from its top. */
  id: string | null;
  offset: number;
  scroll: number;
}

function placeNow(): Place {
  const above = [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, h4, section)[id]")]
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
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const last = kept === null ? null : (JSON.parse(kept) as Place);
  /** Where this page has to get to and may not be yet: one edit can draw the page twice in a moment. */
  let wanted = last?.path === location.pathname ? last : null;

  import.meta.hot?.on("vite:beforeFullReload", () => {
    sessionStorage.setItem(KEY, JSON.stringify(wanted ?? placeNow()));
    // The browser's own restoring comes later than ours, and counts from the top.
    history.scrollRestoration = "manual";
  });

  if (wanted === null) return;
  const place = wanted;
  goTo(place);
  const settle = () => {
    goTo(place);
    // Islands come alive after this, and the page moves under them.
    setTimeout(() => {
      goTo(place);
      wanted = null;
    }, SETTLE_MS);
  };
  if (document.readyState === "complete") settle();
  else addEventListener("load", settle);
}

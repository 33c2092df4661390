/**
 * What decides the order of options for one learner: drawn once, kept in this browser under `yieldpoint:own-seed:v1`, and with
 * everything else in a backup. So what a learner sees stays where it was, and two who sit together see different orders.
 */

export const SEED_KEY = "yieldpoint:own-seed:v1";

let unkept: string | undefined;

/** Where the browser keeps nothing, it lasts as long as the page. */
export function ownSeed(): string {
  try {
    const kept = localStorage.getItem(SEED_KEY);
    if (kept !== null && kept !== "") return kept;
    const drawn = (unkept ??= crypto.getRandomValues(new Uint32Array(2)).join("-"));
    localStorage.setItem(SEED_KEY, drawn);
    return drawn;
  } catch {
    return (unkept ??= "none");
  }
}

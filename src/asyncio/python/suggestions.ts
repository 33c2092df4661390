/** "Did you mean": the name that is nearest to a wrong one. Follows `_Py_CalculateSuggestions` of CPython's `Python/suggestions.c`. */

/** What a letter more, less or other costs; one that differs only in case costs half. */
const MOVE = 2;
const CASE = 1;

/** The nearest of the names, if at most about a third of the letters would have to change; else null. */
export function nearest(wrong: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let bestCost = wrong.length;
  for (const name of names) {
    const highest = Math.floor(((name.length + wrong.length + 3) * MOVE) / 6);
    const cost = distance(wrong, name);
    if (cost <= highest && cost < bestCost) {
      best = name;
      bestCost = cost;
    }
  }
  return best;
}

/** Levenshtein's distance: `row[j]` is what it costs to make the first j letters of `b` of the letters of `a` seen so far. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j * MOVE);
  for (let i = 0; i < a.length; i += 1) {
    const next = [(i + 1) * MOVE];
    for (let j = 0; j < b.length; j += 1) {
      const changed = row[j]! + costOf(a.charAt(i), b.charAt(j));
      next.push(Math.min(changed, row[j + 1]! + MOVE, next[j]! + MOVE));
    }
    row = next;
  }
  return row[b.length]!;
}

function costOf(one: string, other: string): number {
  if (one === other) return 0;
  return one.toLowerCase() === other.toLowerCase() ? CASE : MOVE;
}

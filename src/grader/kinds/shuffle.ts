/** A shuffle that is the same on every page load, in every browser and in the proof: seeded by a name. */

/**
 * The items in another order, decided by `seed` alone. Never in the order given, unless all items look the same; `key`
 * says how an item looks.
 */
export function shuffled<Item>(items: readonly Item[], seed: string, key: (item: Item) => string): Item[] {
  const mixed = [...items];
  const random = randomFrom(seed);
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  // A puzzle that lies there solved is none: turn it round until it is not.
  for (let turns = 0; turns < mixed.length && same(mixed, items, key); turns += 1) mixed.push(mixed.shift()!);
  return mixed;
}

function same<Item>(one: readonly Item[], other: readonly Item[], key: (item: Item) => string): boolean {
  return one.every((item, index) => key(item) === key(other[index]!));
}

/** Whole numbers below a bound: a seed by FNV-1a, then mulberry32, both public domain and a few lines each. */
function randomFrom(seed: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

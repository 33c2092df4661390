/** Which of the known names an author may have meant. */

const MOST = 3;

/** The names that are most like the wrong one, the likeliest first; none where nothing is like it. */
export function nearest(wrong: string, names: Iterable<string>, most: number = MOST): string[] {
  const words = new Set(wordsOf(wrong));
  return [...names]
    .map((name) => {
      const shared = wordsOf(name).filter((word) => words.has(word)).length;
      const changes = distance(wrong.toLowerCase(), name.toLowerCase());
      return { name, changes, shared, isLike: shared > 0 || changes <= Math.max(2, wrong.length / 3) };
    })
    .filter(({ isLike }) => isLike)
    .toSorted((one, other) => one.changes - one.shared * 4 - (other.changes - other.shared * 4))
    .slice(0, most)
    .map(({ name }) => name);
}

/** `name one of these: a, b, c`, with as many of the likeliest as help; all of a few. */
export function oneOf(wrong: string, names: readonly string[]): string {
  const likely = names.length <= MOST ? names : nearest(wrong, names);
  return likely.join(", ");
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** How many letters have to be changed, added or taken away; two that change places are one change. */
function distance(one: string, other: string): number {
  // Longer names are wrong in another way than by a slip.
  if (Math.max(one.length, other.length) > 100) return 100;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
    }
    [before, above] = [above, row];
  }
  return above[other.length]!;
}

/** Times, counts and lists as people read them. */

/** `1.00 s`; finer only where two decimals would hide something. */
export function seconds(value: number): string {
  // Sums of decimal fractions differ in the last bits; a millionth is the least that is shown.
  const hundredths = Math.abs(value - Number(value.toFixed(2))) < 0.9e-6;
  return `${hundredths ? value.toFixed(2) : String(Number(value.toFixed(6)))} s`;
}

/** `1 line`, `2 lines`. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  if (items.length <= 1) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

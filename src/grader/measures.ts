/** Times, counts and lists as people read them. */

/** `1.00 s`; finer only where two decimals would hide something. */
export function seconds(value: number): string {
  const hundredths = Math.abs(value * 100 - Math.round(value * 100)) < 1e-4;
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

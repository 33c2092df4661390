/** Times and counts as people read them. */

/** `3.00 s`, `0.0005 s`: two decimals, more only where two would say something else. */
export function seconds(value: number): string {
  for (let decimals = 2; decimals < 6; decimals += 1) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return `${value.toFixed(decimals)} s`;
  }
  return `${value.toFixed(6)} s`;
}

export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

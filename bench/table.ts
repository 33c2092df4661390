/** Figures as text. */

/** Time per operation in the unit that reads best. */
export function each(seconds: number, n: number): string {
  const ns = (seconds / n) * 1e9;
  return ns < 1000 ? `${ns.toFixed(0)} ns` : `${(ns / 1000).toFixed(2)} us`;
}

export function row(
  name: string,
  n: number,
  ours: number,
  python: number | null,
  promises: number | null,
  bare: number | null,
): string[] {
  const against = (other: number | null): string[] =>
    other === null ? ["-", "-"] : [each(other, n), (other / ours).toFixed(2)];
  return [
    name,
    n.toLocaleString("en"),
    each(ours, n),
    ...against(python),
    ...against(promises),
    ...against(bare),
  ];
}

/** Columns lined up; the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ");
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

/** Times, places and counts as people read them. */
import { isShown, type WorkbenchFile } from "../props.ts";

/** `3.00 s`, `0.0005 s`: two decimals, more only where two would say something else. */
export function seconds(value: number): string {
  for (let decimals = 2; decimals < 6; decimals += 1) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return `${value.toFixed(decimals)} s`;
  }
  return `${value.toFixed(6)} s`;
}

/** `line 4`; of a program of several files, `client.ts, line 4`. */
export const placeWords = (
  files: readonly WorkbenchFile[],
  { file, line }: { file: string; line: number },
) => (files.filter(isShown).length > 1 ? `${file}, line ${line}` : `line ${line}`);

export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

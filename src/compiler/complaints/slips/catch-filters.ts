/** `catch (ValueError) {`, which catches everything. */
import { CATCHES_ALL, filterOf, letOthersThrough } from "../python/catches.ts";
import type { Reading } from "./reading.ts";
import type { Slip } from "./slip.ts";

export function catchFilters(reading: Reading): Slip[] {
  const slips: Slip[] = [];
  for (const { 0: written, index } of reading.matches(/(?<=\}\s{0,200})catch\s{0,20}\(/g)) {
    const open = index + written.length - 1;
    const close = reading.closing(open);
    if (close === -1) continue;
    const filter = filterOf(reading.text.slice(open + 1, close));
    const brace = /^\s{0,200}\{/.exec(reading.code.slice(close + 1))?.[0].length;
    if (filter === null || brace === undefined) continue;
    const end = reading.closing(close + brace);
    const body = reading.code.slice(close + brace, end === -1 ? undefined : end);
    const name = nameFor(filter.name, reading.text.slice(open + 1, close), body);
    const edits = [
      { start: open + 1, length: close - open - 1, text: name },
      { start: close + 1 + brace, length: 0, text: ` ${letOthersThrough({ ...filter, name })}` },
    ];
    const { line, start } = reading.lineAt(index);
    const help = `Write: ${line.slice(0, open + 1 - start).trim()}${name}) { ${letOthersThrough({ ...filter, name })}`;
    slips.push({
      code: "catch-filter",
      severity: "error",
      offset: open + 1,
      length: close - open - 1,
      message: CATCHES_ALL,
      help,
      edits,
    });
  }
  return slips;
}

/** `error`, unless the block speaks of another variable by that name. */
function nameFor(name: string, written: string, body: string): string {
  if (new RegExp(`\\b${name}\\b`).test(written)) return name;
  let made = name;
  for (let number = 2; new RegExp(`\\b${made}\\b`).test(body); number++) made = `${name}${number}`;
  return made;
}

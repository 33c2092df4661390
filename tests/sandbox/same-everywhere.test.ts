/** A program prints the same wherever it runs: whatever the machine's time zone, language and clock are. */
import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const PROGRAM = `print(Math.random(), Math.random());
print(new Date());
print(new Date(2024, 0, 31, 12).toLocaleString());
print(new Date("2024-01-01T10:00").getHours(), new Date("Jan 5, 2024 10:20").toISOString(), new Date("2024-06-01").getTime());
print(new Date(Date.UTC(2024, 6, 1)).getTimezoneOffset(), new Date(0).toTimeString(), new Date(0).toDateString());
print((1234567.891).toLocaleString(), [1e6, 2.5].toLocaleString(), "I".toLocaleLowerCase());
print(new Intl.DateTimeFormat().format(), new Intl.DateTimeFormat().resolvedOptions().timeZone);
print(new Intl.DateTimeFormat("de", { dateStyle: "full", timeStyle: "short" }).format(new Date(0)));
print(["ä", "z", "a"].sort((a, b) => a.localeCompare(b)).join(), new Intl.NumberFormat().resolvedOptions().locale);
for (const [name, locked] of [["helpers", [].values().map((x) => x)], ["formats", new Intl.NumberFormat()]] as any) {
  try { Object.getPrototypeOf(locked).next = 1; print(name, "can be changed"); } catch { print(name, "are locked"); }
}
try { print((__yieldpoint_module as any).name); } catch (error) { print(error.message); }`;

const EXPECTED = `0.005756610596520884 0.5873619773257905
Mon Jan 01 2024 00:00:00 GMT+0000 (Coordinated Universal Time)
1/31/2024, 12:00:00 PM
10 2024-01-05T10:20:00.000Z 1717200000000
0 00:00:00 GMT+0000 (Coordinated Universal Time) Thu Jan 01 1970
1,234,567.891 1,000,000,2.5 i
1/1/2024 UTC
Donnerstag, 1. Januar 1970 um 00:00
a,ä,z en-US
helpers are locked
formats are locked
__yieldpoint_module is not defined
`;

test("in two time zones and languages", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "yieldpoint-")), "main.ts");
  await writeFile(file, PROGRAM);
  const play = resolve(import.meta.dirname, "../../src/cli/play.ts");
  const run = async (zone: string, language: string) => {
    const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language };
    return (await promisify(execFile)(process.execPath, [play, file], { env })).stdout;
  };
  expect(await run("Asia/Tokyo", "ar_EG.UTF-8")).toBe(EXPECTED);
  expect(await run("America/New_York", "de_DE.UTF-8")).toBe(EXPECTED);
}, 60_000);

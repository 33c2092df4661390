/** The module "time", on virtual time, against what CPython prints in UTC. */
import { expect, test } from "vitest";

import { printed } from "../asyncio/program.ts";
import { dateOf, formatTime } from "../../src/modules/calendar.ts";

test("time passes only by sleeping, and strftime shows it", async () => {
  expect(
    await printed(`
print(time.strftime("%Y-%m-%d %H:%M:%S"), time.time(), time.perf_counter(), time.monotonic());
time.sleep(90.5);
print(time.strftime("%X"), time.time(), time.perf_counter(), time.monotonic());
async function main() {
  await asyncio.sleep(3600);
  print(time.strftime("finished at %X"));
}
asyncio.run(main());
print(time.ctime());
try {
  time.sleep(-1);
} catch (error) {
  print(repr(error));
}`),
  ).toEqual([
    "2024-01-01 00:00:00 1704067200 0 0",
    "00:01:30 1704067290.5 90.5 90.5",
    "finished at 01:01:30",
    "Mon Jan  1 01:01:30 2024",
    "ValueError('sleep length must be non-negative')",
  ]);
});

test("dates agree with the calendar on every day of four hundred years", () => {
  for (let day = -73_000; day < 73_000; day += 1) {
    const date = new Date(day * 86_400_000);
    const { tm_year, tm_mon, tm_mday, tm_wday } = dateOf(day * 86_400);
    const expected = [
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      (date.getUTCDay() + 6) % 7,
    ];
    if ([tm_year, tm_mon, tm_mday, tm_wday].join() !== expected.join()) {
      expect([tm_year, tm_mon, tm_mday, tm_wday]).toEqual(expected);
    }
  }
});

test("each code of strftime", () => {
  // time.strftime(..., time.gmtime(1709210096)): Thursday, the leap day of 2024.
  const codes = "%a %A %b %B %d %e %H %I %M %S %p %j %m %y %Y %U %W %w %u %D %F %T %R %z %Z %%|%c|%Q";
  expect(formatTime(codes, dateOf(1_709_210_096))).toBe(
    "Thu Thursday Feb February 29 29 12 12 34 56 PM 060 02 24 2024 08 09 4 4 02/29/24 2024-02-29 12:34:56 12:34 +0000 UTC %|Thu Feb 29 12:34:56 2024|%Q",
  );
});

test("gmtime is a struct and a tuple", async () => {
  expect(
    await printed(`
print(time.gmtime(0), [...time.gmtime(1000000000)]);`),
  ).toEqual([
    "time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) [2001, 9, 9, 1, 46, 40, 6, 252, 0]",
  ]);
});

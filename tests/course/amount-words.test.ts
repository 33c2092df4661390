/** Amounts and what is done of them, in words. */
import { expect, it } from "vitest";
import { standingInWords, timeOf } from "../../src/course/amount-words.ts";

it("tells minutes up to an hour and a half, and hours beyond", () => {
  const told = [1, 44, 89, 90, 509].map((minutes) => timeOf({ minutes }));
  expect(told).toEqual([
    "about 5 minutes",
    "about 45 minutes",
    "about 90 minutes",
    "about 2 hours",
    "about 8 hours",
  ]);
});

it("tells what is read and solved, and nothing of exercises where there are none", () => {
  const standing = { lessons: 14, read: 1, exercises: 60, solved: 5, complete: false };
  expect(standingInWords(standing)).toBe("1 of 14 lessons read, 5 of 60 exercises solved");
  expect(standingInWords({ ...standing, lessons: 1, exercises: 0, solved: 0 })).toBe("1 of 1 lesson read");
});

/** How much there is, and how much of it is done, as people read it. */
import { counted } from "../grader/measures.ts";
import type { Standing } from "./outline.ts";
import type { Amount } from "./overview.ts";

export const lessonCount = (count: number): string => counted(count, "lesson");
export const exerciseCount = (count: number): string => counted(count, "exercise");

/** `about 40 minutes`, `about 8 hours`: an estimate of no finer steps than it deserves. */
export function timeOf({ minutes }: Pick<Amount, "minutes">): string {
  return minutes < 90
    ? `about ${counted(Math.max(5, Math.round(minutes / 5) * 5), "minute")}`
    : `about ${counted(Math.round(minutes / 60), "hour")}`;
}

/** `3 of 14 lessons read, 5 of 60 exercises solved` */
export function standingInWords({ lessons, read, exercises, solved }: Standing): string {
  const solving = exercises === 0 ? "" : `, ${solved} of ${exerciseCount(exercises)} solved`;
  return `${read} of ${lessonCount(lessons)} read${solving}`;
}

/** Calendar days where the learner is, counted from 1970-01-01: a question comes back on a day, not at an hour. */

const DAY = 86_400_000;

export const dayOf = (moment: Date): number =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY;

/** A date that stands for the day, the same in every time zone; and the day that it stands for. */
export const dateOf = (day: number): Date => new Date(day * DAY);
export const dayAt = (date: Date): number => Math.floor(date.getTime() / DAY);

/** `tomorrow`, `on Saturday`, `in 3 weeks`: when a later day is, seen from today. */
export function whenIs(day: number, today: number): string {
  const days = day - today;
  if (days <= 0) return "today";
  if (days === 1) return "tomorrow";
  if (days < 7) return `on ${dateOf(day).toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" })}`;
  if (days < 14) return "in a week";
  if (days < 30) return `in ${Math.floor(days / 7)} weeks`;
  return days < 60 ? "in a month" : `in ${Math.floor(days / 30)} months`;
}

/** When something was, as people say it: "2 minutes ago", "yesterday, 14:05". */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function ago(at: number, now: number, zone?: string): string {
  const passed = now - at;
  if (passed < MINUTE) return "just now";
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "always" });
  if (passed < HOUR) return relative.format(-Math.floor(passed / MINUTE), "minute");
  const timeZone = zone === undefined ? {} : { timeZone: zone };
  const day = new Intl.DateTimeFormat("en-CA", timeZone);
  const time = new Intl.DateTimeFormat("en-GB", { ...timeZone, hour: "2-digit", minute: "2-digit" }).format(
    at,
  );
  if (day.format(at) === day.format(now)) {
    return relative.format(-Math.floor(passed / HOUR), "hour");
  }
  if (day.format(at) === day.format(now - 24 * HOUR)) return `yesterday, ${time}`;
  const withYear =
    day.format(at).slice(0, 4) === day.format(now).slice(0, 4) ? {} : { year: "numeric" as const };
  const date = new Intl.DateTimeFormat("en-GB", { ...timeZone, day: "numeric", month: "long", ...withYear });
  return `${date.format(at)}, ${time}`;
}

/** Dates from seconds, and dates as text, in UTC; the runtime reads no clock, so it has no `Date`. */

export interface DateParts {
  tm_year: number;
  tm_mon: number;
  tm_mday: number;
  tm_hour: number;
  tm_min: number;
  tm_sec: number;
  tm_wday: number;
  tm_yday: number;
}

const DAY = 86_400;
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The date of so many seconds after 1970-01-01 00:00:00. Counts years from March, so that February's end is a year's end. */
export function dateOf(seconds: number): DateParts {
  const whole = Math.floor(seconds);
  const days = Math.floor(whole / DAY);
  const rest = whole - days * DAY;
  // Days since 0000-03-01, in eras of 400 years: 146097 days each.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return {
    tm_year: year,
    tm_mon: month,
    tm_mday: day,
    tm_hour: Math.floor(rest / 3600),
    tm_min: Math.floor((rest % 3600) / 60),
    tm_sec: rest % 60,
    tm_wday: (((days + 3) % 7) + 7) % 7,
    tm_yday: DAYS_BEFORE[month - 1]! + day + (month > 2 && isLeap(year) ? 1 : 0),
  };
}

function pad(value: number, width = 2, fill = "0"): string {
  return String(value).padStart(width, fill);
}

/** C's `strftime`, in the C locale. An unknown code stays as it is. */
export function formatTime(format: string, when: DateParts): string {
  return format.replace(/%(.)/g, (all, code: string) => {
    switch (code) {
      case "Y":
        return String(when.tm_year);
      case "y":
        return pad(when.tm_year % 100);
      case "m":
        return pad(when.tm_mon);
      case "d":
        return pad(when.tm_mday);
      case "e":
        return pad(when.tm_mday, 2, " ");
      case "H":
        return pad(when.tm_hour);
      case "I":
        return pad(((when.tm_hour + 11) % 12) + 1);
      case "M":
        return pad(when.tm_min);
      case "S":
        return pad(when.tm_sec);
      case "p":
        return when.tm_hour < 12 ? "AM" : "PM";
      case "j":
        return pad(when.tm_yday, 3);
      case "a":
        return DAYS[when.tm_wday]!.slice(0, 3);
      case "A":
        return DAYS[when.tm_wday]!;
      case "b":
      case "h":
        return MONTHS[when.tm_mon - 1]!.slice(0, 3);
      case "B":
        return MONTHS[when.tm_mon - 1]!;
      case "U":
        return pad(Math.floor((when.tm_yday + 6 - ((when.tm_wday + 1) % 7)) / 7));
      case "W":
        return pad(Math.floor((when.tm_yday + 6 - when.tm_wday) / 7));
      case "w":
        return String((when.tm_wday + 1) % 7);
      case "u":
        return String(when.tm_wday + 1);
      case "D":
        return formatTime("%m/%d/%y", when);
      case "F":
        return formatTime("%Y-%m-%d", when);
      case "T":
      case "X":
        return formatTime("%H:%M:%S", when);
      case "R":
        return formatTime("%H:%M", when);
      case "x":
        return formatTime("%m/%d/%y", when);
      case "c":
        return formatTime("%a %b %e %H:%M:%S %Y", when);
      case "z":
        return "+0000";
      case "Z":
        return "UTC";
      case "n":
        return "\n";
      case "t":
        return "\t";
      case "%":
        return "%";
      default:
        return all;
    }
  });
}

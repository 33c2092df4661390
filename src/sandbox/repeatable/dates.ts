/**
 * JavaScript's dates on the program's clock and in the program's zone: `Date.now()` moves as `time.time()` does, and local
 * time is UTC, as in the module "time". So a program prints the same at every run, on every machine.
 */

/** What a date's local parts are called; each has a twin in UTC. */
const PARTS = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"];

/** The text says its zone itself, or is a day alone, which JavaScript takes for UTC. */
const SAYS_ZONE = /(?:Z|GMT|UTC?|[ECMP][SD]T|[+-]\d\d:?\d\d)$|\)$|^[+-]?\d{4,6}(?:-\d\d){0,2}$/i;
/** No date is written longer. */
const LONGEST = 200;

/** A stand-in for `Date`. `now` gives milliseconds since 1970 on the program's clock. */
export function virtualDate(now: () => number): DateConstructor {
  const { UTC, parse } = Date;
  const parseInUTC = (text: unknown): number => {
    const written = String(text).trim();
    if (written.length > LONGEST || SAYS_ZONE.test(written)) return parse(written);
    const isISO = /^[+-]?\d{4,6}-\d\d-\d\dT/.test(written);
    return parse(isISO ? `${written}Z` : `${written} UTC`);
  };
  inUTC(Date.prototype as unknown as Methods);
  Object.defineProperty(Date, "now", { value: now, writable: true, configurable: true });
  Object.defineProperty(Date, "parse", { value: parseInUTC, writable: true, configurable: true });
  const timeOf = (args: unknown[]): unknown => {
    if (args.length === 0) return now();
    if (args.length > 1) return UTC(...(args as [number, number]));
    return typeof args[0] === "string" ? parseInUTC(args[0]) : args[0];
  };
  const stand: DateConstructor = new Proxy(Date, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, [timeOf(args)], newTarget) as object,
    apply: (target) => new target(now()).toString(),
  });
  Object.defineProperty(Date.prototype, "constructor", { value: stand, writable: true, configurable: true });
  return stand;
}

type Methods = Record<string, (this: Date, ...args: unknown[]) => unknown>;

/** Has a date's local methods do as those for UTC do. */
function inUTC(prototype: Methods): void {
  const define = (name: string, method: Methods[string]) => {
    if (!(name in prototype)) return;
    Object.defineProperty(method, "name", { value: name });
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
  };
  for (const part of PARTS) {
    for (const verb of ["get", "set"]) {
      const twin = prototype[`${verb}UTC${part}`];
      if (twin === undefined) continue; // `setDay` there is none.
      define(`${verb}${part}`, function (...args) {
        return twin.apply(this, args);
      });
    }
  }
  // They are called on a date that is given, by `call`.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { toUTCString, getUTCFullYear, setUTCFullYear } = Date.prototype;
  /** `Mon, 01 Jan 2024 10:00:00 GMT`, in words. */
  const words = (date: Date) => toUTCString.call(date).split(/,? /);
  const written = (date: Date, say: (...words: string[]) => string) =>
    Number.isNaN(date.getTime()) ? "Invalid Date" : say(...words(date));
  const day = (weekday = "", date = "", month = "", year = "") => `${weekday} ${month} ${date} ${year}`;
  const clock = (time = "") => `${time} GMT+0000 (Coordinated Universal Time)`;
  define("toDateString", function () {
    return written(this, day);
  });
  define("toTimeString", function () {
    return written(this, (_weekday, _date, _month, _year, time) => clock(time));
  });
  define("toString", function () {
    return written(this, (...all) => `${day(...all)} ${clock(all[4])}`);
  });
  define("getTimezoneOffset", function () {
    return Number.isNaN(this.getTime()) ? NaN : 0;
  });
  define("getYear", function () {
    return getUTCFullYear.call(this) - 1900;
  });
  define("setYear", function (year) {
    const number = Math.trunc(Number(year));
    return setUTCFullYear.call(this, number >= 0 && number <= 99 ? 1900 + number : number);
  });
}

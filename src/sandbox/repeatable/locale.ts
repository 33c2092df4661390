/**
 * Words and numbers as one place writes them, whoever looks: where a program names no locale it is American English, where it
 * names no time zone it is UTC, and a formatter's present is the program's. The machine's own would have a reader in Cairo
 * see other digits than the lesson shows.
 */

const LOCALE = "en-US";
const ZONE = "UTC";

type Any = (this: unknown, ...args: unknown[]) => unknown;
type Globals = Record<string, unknown>;

/** For a realm that serves one run. `now` gives milliseconds since 1970 on the program's clock. */
export function fixLocale(globals: Globals, now: () => number): void {
  for (const name of Object.getOwnPropertyNames(Intl)) fixFormatter(name);
  fixPresent(now);
  for (const name of ["Number", "BigInt", "Array"]) {
    defaultLocale((globals[name] as { prototype: object }).prototype, "toLocaleString", 0);
  }
  defaultLocale(Object.getPrototypeOf(Uint8Array.prototype) as object, "toLocaleString", 0);
  for (const name of ["toLocaleLowerCase", "toLocaleUpperCase"]) defaultLocale(String.prototype, name, 0);
  defaultLocale(String.prototype, "localeCompare", 1);
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    defaultLocale(Date.prototype, name, 0, inZone);
  }
}

/** The options of a formatter of dates, with the zone if they name none. */
function inZone(options: unknown): unknown {
  if (options === undefined) return { timeZone: ZONE };
  if (typeof options !== "object" || options === null) return options;
  const { timeZone } = options as { timeZone?: unknown };
  // What else it has is read through it, own or inherited.
  return timeZone === undefined
    ? Object.assign(Object.create(options) as object, { timeZone: ZONE })
    : options;
}

/** Puts the locale in where `holder[name]` is called without one as its argument number `at`. */
function defaultLocale(
  holder: object,
  name: string,
  at: number,
  options: (given: unknown) => unknown = (given) => given,
): void {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  if (typeof own?.value !== "function") return;
  const original = own.value as Any;
  const fixed = {
    [name](this: unknown, ...args: unknown[]) {
      while (args.length < at) args.push(undefined);
      args[at] ??= LOCALE;
      const given = options(args[at + 1]);
      if (given !== undefined) args[at + 1] = given;
      return Reflect.apply(original, this, args);
    },
  }[name];
  Object.defineProperty(holder, name, { ...own, value: fixed });
}

function fixFormatter(name: string): void {
  const original = (Intl as unknown as Globals)[name];
  // A locale has to be named to `Intl.Locale`.
  if (typeof original !== "function" || name === "Locale" || !("supportedLocalesOf" in original)) return;
  const withDefaults = ([locale = LOCALE, options, ...rest]: unknown[]) => [
    locale,
    name === "DateTimeFormat" ? inZone(options) : options,
    ...rest,
  ];
  const stand: unknown = new Proxy(original, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, withDefaults(args), newTarget) as object,
    apply: (target, self, args: unknown[]) =>
      Reflect.apply(target as unknown as Any, self, withDefaults(args)),
  });
  const { prototype } = original as { prototype?: object };
  if (prototype !== undefined) Object.defineProperty(prototype, "constructor", { value: stand });
  Object.defineProperty(Intl, name, { value: stand, writable: true, configurable: true });
}

/** A formatter of dates that is given none writes the present: the program's. */
function fixPresent(now: () => number): void {
  const { prototype } = Intl.DateTimeFormat;
  const format = Object.getOwnPropertyDescriptor(prototype, "format")!;
  const bound = new WeakMap<object, (date?: unknown) => unknown>();
  Object.defineProperty(prototype, "format", {
    ...format,
    get(this: object) {
      const made = bound.get(this);
      if (made !== undefined) return made;
      const original = format.get!.call(this) as (date: unknown) => unknown;
      const fixed = (date?: unknown) => original(date === undefined ? now() : date);
      bound.set(this, fixed);
      return fixed;
    },
  });
  const parts = Object.getOwnPropertyDescriptor(prototype, "formatToParts")!;
  const original = parts.value as Any;
  Object.defineProperty(prototype, "formatToParts", {
    ...parts,
    value: function formatToParts(this: unknown, date?: unknown) {
      return Reflect.apply(original, this, [date === undefined ? now() : date]);
    },
  });
}

/** JavaScript's dates on the program's clock: `Date.now()` moves as `time.time()` does, the same way at every run. */

/** A stand-in for `Date`. `now` gives milliseconds since 1970 on the program's clock. */
export function virtualDate(now: () => number): DateConstructor {
  Object.defineProperty(Date, "now", { value: now, writable: true, configurable: true });
  const stand: DateConstructor = new Proxy(Date, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: (target) => new target(now()).toString(),
  });
  Object.defineProperty(Date.prototype, "constructor", { value: stand, writable: true, configurable: true });
  return stand;
}

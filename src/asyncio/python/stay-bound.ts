type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Has methods stay bound when they are taken from their object, as every method in Python does; in JavaScript
 * `loop.call_soon(event.set)` would forget the event. A getter costs a few nanoseconds at each call, so only methods that
 * make sense as callbacks are treated so.
 */
export function stayBound({ prototype }: { prototype: object }, names: readonly string[]): void {
  for (const name of names) {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as Method | undefined;
    if (method === undefined) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: unknown) {
        return method.bind(this);
      },
      // A subclass, or a learner who watches calls, may put a function of its own there.
      set(this: object, value: unknown) {
        Object.defineProperty(this, name, { value, configurable: true, writable: true, enumerable: true });
      },
    });
  }
}

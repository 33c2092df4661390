const own = new WeakSet();

/**
 * Classes are named by hand, because a bundler that shortens names would change what learners see: `constructor.name` is
 * Python's class name, and reprs print it.
 */
export function nameClasses(classes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(classes)) {
    if (typeof value !== "function") continue;
    Object.defineProperty(value, "name", { value: name, configurable: true });
    own.add(value);
  }
}

/** True for a class of the runtime's: Python would not say that it is `__main__`'s. */
export function isOwnClass(value: object): boolean {
  return own.has(value);
}

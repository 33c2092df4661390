/**
 * Classes are named by hand, because a bundler that shortens names would change what learners see: `constructor.name` is
 * Python's class name, and reprs print it.
 */
export function nameClasses(classes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(classes)) {
    if (typeof value === "function")
      Object.defineProperty(value, "name", { value: name, configurable: true });
  }
}

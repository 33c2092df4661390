/** `console.log` for hands that are used to it: it prints as `print` does. */

type Print = (...values: unknown[]) => void;

/** `builtins` are the interpreter's. */
export function consoleFor(builtins: Readonly<Record<string, unknown>>): Record<string, Print> {
  const print = builtins["print"] as Print;
  const log: Print = (...values) => print(...values);
  return { log, info: log, debug: log, warn: log, error: log };
}

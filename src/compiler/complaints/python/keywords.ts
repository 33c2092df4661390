/** `f(timeout=2)`: Python's keyword argument, which is JavaScript's assignment to a variable that does not exist. */

/** `written` is the argument as it stands in the file, up to any later place. */
export function keywordAdvice(name: string, written: string): { message: string; help: string } {
  const value = /^[^=]*=\s*("[^"]*"|'[^']*'|[\w.]+)(?![\w.(])/.exec(written)?.[1] ?? "...";
  return {
    message: `\`${name} = ...\` inside a call is an assignment here, not a keyword argument.`,
    help: `Keyword arguments go in an object at the end: \`{ ${name}: ${inTypeScript(value)} }\`.`,
  };
}

/** Python's constants are spelled differently. */
export function inTypeScript(value: string): string {
  const constants: Readonly<Record<string, string>> = { None: "null", True: "true", False: "false" };
  return Object.hasOwn(constants, value) ? constants[value]! : value;
}

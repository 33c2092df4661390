/** How advice speaks of a function: it may have no name to call it by, being written where it is used, or named by a symbol. */

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** What a function can be called by: `fetch` of `main.<locals>.fetch`. null for a method, whose object only the reader knows. */
export function callableName(qualname: string): string | null {
  const name = qualname.slice(qualname.lastIndexOf(".") + 1);
  const isMethod = name !== qualname && !qualname.endsWith(`<locals>.${name}`);
  return IDENTIFIER.test(name) && !isMethod ? name : null;
}

/** What to do with a function that was given without being called; `rightLine` is the line around its call. */
export function callItWords(
  fn: { name: string },
  isAsync: boolean,
  rightLine: (call: string) => string,
): string {
  const name = callableName(fn.name);
  const line = rightLine(`${name ?? "main"}()`);
  if (name !== null) {
    return isAsync
      ? `${name} is an async function: only calling it gives something to wait for. Write \`${line}\`.`
      : `${name} is a function. Did you mean to call it: \`${line}\`?`;
  }
  if (!isAsync)
    return "This is a function that nothing has called. Write the call itself, without `() =>` before it.";
  return `This is an async function without a name: only calling it gives something to wait for. Name it, \`async function main() { ... }\`, and write \`${line}\`.`;
}

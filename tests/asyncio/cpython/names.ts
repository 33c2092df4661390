/** The names of the tests in a file of programs. */
export function namesOfTests(source: string): string[] {
  return [...source.matchAll(/^test\("([\w.]+)"/gm)].map(([, name]) => name!);
}

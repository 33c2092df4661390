// refused: `arguments` exists only inside a function
const given = Function("f", "return f")(() => arguments)() as IArguments;
for (const one of given as unknown as Iterable<unknown>) {
  const hooks = one as Record<string, unknown> | null;
  if (hooks !== null && typeof hooks === "object" && "fuel" in hooks) {
    hooks["exhausted"] = () => undefined;
    hooks["fuel"] = Infinity;
  }
}
for (;;) {}

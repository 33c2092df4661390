// refused: Names that begin with `__yp` are reserved for Yieldpoint.
declare const __yp: Record<string, unknown>;
for (const lie of [NaN, -1, "x", {}, Symbol("s"), () => 0]) {
  __yp["at"] = lie;
  print("lie");
}

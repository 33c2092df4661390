// finishes: 14 refused
const tricks: (() => unknown)[] = [
  () => (Array.prototype.push = () => 0),
  () => (Array.prototype[Symbol.iterator] = (() => 0) as never),
  () => (Map.prototype.get = () => "forged"),
  () => (Set.prototype.has = () => true),
  () => (String.prototype.slice = () => "forged"),
  () => (Function.prototype.call = () => 0),
  () => (Promise.prototype.then = (() => 0) as never),
  () => (RegExp.prototype.exec = () => null),
  () => Object.defineProperty(Object.prototype, "type", { get: () => "finished" }),
  () => ((Object.prototype as Record<string, unknown>)["then"] = 1),
  () => Object.setPrototypeOf(Object.prototype, { kind: "tick" }),
  () => Object.setPrototypeOf(Array.prototype, null),
  () =>
    ((
      function* () {} as unknown as { prototype: { __proto__: { next: unknown } } }
    ).prototype.__proto__.next = 0),
  () => delete (Array.prototype as { map?: unknown }).map,
];
let refused = 0;
for (const trick of tricks) {
  try {
    trick();
    print("worked:", String(trick));
  } catch (error) {
    if (error instanceof TypeError) refused += 1;
    else print(String(error));
  }
}
print(refused, "refused");

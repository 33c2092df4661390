// finishes: no hooks
// What the program's own module function was called with, asked from a sloppy function that it calls.
const look = Function(
  "return function look() { try { return look.caller.arguments } catch (error) { return [] } }",
)() as () => unknown[];
const found = [...look()].filter((one) => typeof one === "object" && one !== null && "fuel" in one);
print(found.length === 0 ? "no hooks" : "hooks");

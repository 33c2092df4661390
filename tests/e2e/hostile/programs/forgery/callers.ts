// finishes: nobody
// A sloppy function can ask who called it; the way up must not lead to the port.
import asyncio from "asyncio";
const spy = Function(
  "seen",
  `
  return function spy() {
    let one = spy, depth = 0;
    try {
      while ((one = one.caller) && depth++ < 50) seen.push(one, ...(one.arguments ?? []));
    } catch {}
  }`,
);
const seen: unknown[] = [];
const look = spy(seen) as () => void;
async function main() {
  asyncio.get_running_loop().call_soon(look);
  await asyncio.sleep(1);
}
asyncio.run(main());
[3, 1, 2].sort(look as never);
const found = seen.filter(
  (one) => typeof one === "object" && one !== null && ("ports" in one || "postMessage" in one),
);
print(found.length === 0 ? "nobody" : "a port");

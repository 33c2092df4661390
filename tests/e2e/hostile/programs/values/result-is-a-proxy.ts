// finishes: asked for []
import asyncio from "asyncio";

const asked: string[] = [];
const result = new Proxy(
  {},
  {
    get(target, key) {
      if (key !== "then") asked.push(String(key));
      return undefined;
    },
  },
);
async function main() {
  const task = asyncio.create_task(give());
  await asyncio.sleep(1);
  print("asked for", asked);
}
async function give() {
  return [result];
}
asyncio.run(main());

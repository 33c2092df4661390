// finishes: asked 0 times
import asyncio from "asyncio";

let asked = 0;
async function price() {
  return {
    get price() {
      asked += 1;
      throw new ValueError("not now");
    },
  };
}
async function main() {
  await asyncio.create_task(price());
  print("asked", asked, "times");
}
asyncio.run(main());

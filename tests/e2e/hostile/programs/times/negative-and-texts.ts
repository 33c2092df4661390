// finishes: done
import asyncio from "asyncio";

async function main() {
  for (const delay of [-1, -0, -Infinity, "1", null, undefined, {}, [], 1n, true] as any[]) {
    try {
      await asyncio.sleep(delay);
    } catch (error) {
      print(error);
    }
  }
  print("done");
}
asyncio.run(main());

// finishes: after
import asyncio from "asyncio";
import sys from "sys";

async function main() {
  try {
    await asyncio.to_thread(() => sys.exit(2));
  } catch (error) {
    print(error);
  }
  print("after");
}
asyncio.run(main());

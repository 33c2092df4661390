// Another mistake.
import asyncio from "asyncio";

async function main() {
  try {
    await (5 as any);
  } catch (error) {
    throw new ValueError("no");
  }
}

asyncio.run(main());

// Another refusal of wait's.
import asyncio from "asyncio";

async function main() {
  try {
    await asyncio.wait([]);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());

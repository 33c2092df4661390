// A time limit that is a part of the work.
import asyncio from "asyncio";

async function main() {
  const future = asyncio.get_running_loop().create_future();
  try {
    await asyncio.wait_for(future, 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("nobody came");
  }
}

asyncio.run(main());

// Given back in a finally.
import asyncio from "asyncio";

async function one(places: any, page: string) {
  await places.acquire();
  try {
    await asyncio.sleep(1);
    if (page === "bad") throw new ConnectionError("no such host");
  } finally {
    places.release();
  }
}

async function main() {
  const places = new asyncio.Semaphore(3);
  await asyncio.gather(...["a", "bad"].map((page) => one(places, page)), { return_exceptions: true });
}

asyncio.run(main());

// Only one at a time may load; the permit is given back before it.
// says: "Task-3" (`Loader.load`) took a permit of the semaphore on line 12 and released it on line 13, at
//   0.00 s, before it waited on line 14. So did the others: at 0.00 s, 2 of them were past the semaphore
//   at once, and it has 1 permit. A permit limits only what runs between taking it and releasing it:
//   `await` the work inside the block, `{ await using _ = await enter(semaphore); await work(); }`.
import asyncio from "asyncio";

class Loader {
  places = new asyncio.Semaphore(1);

  async load(page: string) {
    await this.places.acquire();
    this.places.release();
    await asyncio.sleep(1);
    print(page);
  }
}

async function main() {
  const loader = new Loader();
  await asyncio.gather(loader.load("a"), loader.load("b"));
}

asyncio.run(main());

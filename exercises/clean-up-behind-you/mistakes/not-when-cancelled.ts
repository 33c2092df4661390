// Thinks of errors, and not of being cancelled.
// fails: removes the folder when it is cancelled, and ends once that is done
// says: the folder was not removed on the way out
import asyncio from "asyncio";

interface Store {
  open(): Promise<number>;
  remove(id: number): Promise<void>;
}

const disk: Store = {
  async open() {
    await asyncio.sleep(0.5);
    print("folder 7 made");
    return 7;
  },
  async remove(id) {
    await asyncio.sleep(0.5);
    print(`folder ${id} removed`);
  },
};

async function longWork(id: number) {
  await asyncio.sleep(60);
  return `work in folder ${id}`;
}

export async function inFolder<Result>(store: Store, work: (id: number) => Promise<Result>) {
  const id = await store.open();
  let result;
  try {
    result = await work(id);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) await store.remove(id);
    throw error;
  }
  await store.remove(id);
  return result;
}

async function main() {
  const working = asyncio.create_task(inFolder(disk, longWork));
  await asyncio.sleep(2);
  working.cancel();
  await asyncio.wait([working]);
}

if (__name__ === "__main__") asyncio.run(main());

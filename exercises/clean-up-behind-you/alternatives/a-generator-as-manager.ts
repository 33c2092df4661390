// A context manager made from an async generator, with `finally` after its `yield`.
import asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";

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

const folder = asynccontextmanager(async function* (store: Store) {
  const id = await store.open();
  try {
    yield id;
  } finally {
    await store.remove(id);
  }
});

export async function inFolder<Result>(store: Store, work: (id: number) => Promise<Result>) {
  await using id = await enter(folder(store));
  return await work(id);
}

async function main() {
  const working = asyncio.create_task(inFolder(disk, longWork));
  await asyncio.sleep(2);
  working.cancel();
  await asyncio.wait([working]);
}

if (__name__ === "__main__") asyncio.run(main());

// An AsyncExitStack removes the folder at the end of the block.
import asyncio from "asyncio";
import { AsyncExitStack } from "contextlib";

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
  await using stack = new AsyncExitStack();
  const id = await store.open();
  stack.push_async_callback(store.remove, id);
  return await work(id);
}

async function main() {
  const working = asyncio.create_task(inFolder(disk, longWork));
  await asyncio.sleep(2);
  working.cancel();
  await asyncio.wait([working]);
}

if (__name__ === "__main__") asyncio.run(main());

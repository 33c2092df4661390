// Each awaits the other.
// says: "b" waits on line 15 for "a", which waits on line 11 for it: a circle in which none of them can go first. A
//   task cannot wait for one that waits for it. Hand results over as arguments or by a queue, and let only
//   one of the two `await` the other.
import asyncio from "asyncio";

const tasks: any = {};

async function a() {
  await asyncio.sleep(1);
  await tasks.b;
}

async function b() {
  await tasks.a;
}

async function main() {
  tasks.a = asyncio.create_task(a(), { name: "a" });
  tasks.b = asyncio.create_task(b(), { name: "b" });
  await tasks.a;
}

asyncio.run(main());

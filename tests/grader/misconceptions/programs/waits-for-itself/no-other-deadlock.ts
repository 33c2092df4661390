// Another waits for an event.
// finds: never-set
import asyncio from "asyncio";

async function waiter(event: any) {
  await event.wait();
}

async function main() {
  await asyncio.create_task(waiter(new asyncio.Event()), { name: "waiter" });
}

asyncio.run(main());

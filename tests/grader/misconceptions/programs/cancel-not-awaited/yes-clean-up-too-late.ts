// It says goodbye when main has gone.
// says: "server" was asked to stop on line 19, at 1.00 s, and nothing waited until it had: it printed
//   "connection closed" on line 12 only after `main` had returned. `cancel()` asks and returns at once; the
//   task sees the CancelledError on its next turn. After `task.cancel()` write `await asyncio.wait([task])`,
//   and its cleanup is done before you continue.
import asyncio from "asyncio";

async function server() {
  try {
    await asyncio.sleep(100);
  } finally {
    print("connection closed");
  }
}

async function main() {
  const task = asyncio.create_task(server(), { name: "server" });
  await asyncio.sleep(1);
  task.cancel();
  print("all is closed");
}

asyncio.run(main());

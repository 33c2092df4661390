// Passes run the function, like a callback.
// fails: runs main, with the logger in the background
// says: Write `asyncio.run(main())`
import asyncio from "asyncio";

async function logger() {
  try {
    while (true) {
      await asyncio.sleep(1);
      print("log: alive");
    }
  } finally {
    print("log: closed");
  }
}

async function main() {
  const logging = asyncio.create_task(logger());
  await asyncio.sleep(2.5);
  print("main: the log", logging.done() ? "has ended" : "is open");
  return 7;
}

print(asyncio.run(main as any));

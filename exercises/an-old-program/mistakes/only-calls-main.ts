// Believes that calling main runs it.
// fails: runs main, with the logger in the background
// says: `main()` on line 24 was called but never awaited
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

print(main());

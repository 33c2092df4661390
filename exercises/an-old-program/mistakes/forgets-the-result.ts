// Runs main as it should, and ignores what it returns.
// fails: closes the log, and then prints what main returned
// says: What `main` returned was never printed.
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

asyncio.run(main());

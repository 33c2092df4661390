// Asks for the running loop where none is running.
// fails: runs main, with the logger in the background
// says: At the top level of a program no loop is running yet.
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

const loop = asyncio.get_running_loop();
print(loop.run_until_complete(main()));
loop.close();

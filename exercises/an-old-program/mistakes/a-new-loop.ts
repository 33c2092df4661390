// Makes a loop, as get_event_loop used to do, and does no more.
// fails: closes the log, and then prints what main returned
// says: The result was printed before the logger had closed its log
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

const loop = asyncio.new_event_loop();
print(loop.run_until_complete(main()));
loop.close();

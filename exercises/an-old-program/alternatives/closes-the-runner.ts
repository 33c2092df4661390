// Makes a Runner without a block, and closes it in a `finally`.
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

function runMain() {
  const runner = new asyncio.Runner();
  try {
    return runner.run(main());
  } finally {
    runner.close();
  }
}

print(runMain());

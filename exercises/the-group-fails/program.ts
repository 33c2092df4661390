import asyncio from "asyncio";

async function send(message: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (message === "invoice") throw new ValueError("no address");
  print(`${message}: sent`);
}

async function main() {
  try {
    {
      await using group = new asyncio.TaskGroup();
      group.create_task(send("receipt", 1));
      group.create_task(send("invoice", 2));
      group.create_task(send("audit", 3));
      print("main: at the end of the block");
    }
    print("main: after the block");
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    print("failed:", error.exceptions[0]);
  }
  await asyncio.sleep(5);
  print("main: returns");
}

asyncio.run(main());

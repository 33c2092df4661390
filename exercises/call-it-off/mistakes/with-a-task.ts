// Makes a task for each reminder.
// fails: blocks nothing, and makes no task
// says: A reminder needs no task
import asyncio from "asyncio";

export function remind(text: string, seconds: number): () => void {
  const task = asyncio.create_task(
    (async () => {
      await asyncio.sleep(seconds);
      print(text);
    })(),
  );
  return () => {
    task.cancel();
  };
}

async function main() {
  remind("tea is ready", 3);
  const callOff = remind("call the office", 2);
  await asyncio.sleep(1);
  callOff();
  await asyncio.sleep(4);
}

if (__name__ === "__main__") asyncio.run(main());

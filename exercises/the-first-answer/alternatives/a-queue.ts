// Each download puts its outcome into a queue, and the first good one ends the wait.
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  const outcomes = new asyncio.Queue<{ text: string } | { error: unknown }>();

  async function ask(mirror: string) {
    try {
      const text = await get(mirror);
      outcomes.put_nowait({ text });
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      outcomes.put_nowait({ error });
    }
  }

  const tasks = mirrors.map((mirror) => asyncio.create_task(ask(mirror)));
  let last: unknown = new ValueError("no mirrors");
  try {
    for (let left = tasks.length; left > 0; left -= 1) {
      const outcome = await outcomes.get();
      if ("text" in outcome) return outcome.text;
      last = outcome.error;
    }
    throw last;
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { return_exceptions: true });
  }
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());

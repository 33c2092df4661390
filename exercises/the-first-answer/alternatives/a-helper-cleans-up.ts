// A context manager of its own cancels the tasks and waits for them.
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

class Downloads {
  tasks: asyncio.Task<string>[];

  constructor(get: (mirror: string) => Promise<string>, mirrors: string[]) {
    this.tasks = mirrors.map((mirror) => asyncio.create_task(get(mirror)));
  }

  async __aenter__() {
    return this.tasks;
  }

  async __aexit__() {
    for (const task of this.tasks) task.cancel();
    if (this.tasks.length > 0) await asyncio.wait(this.tasks);
  }
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  const errors: unknown[] = [];
  await using tasks = await enter(new Downloads(get, mirrors));
  for (const next of asyncio.as_completed(tasks)) {
    try {
      return await next;
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      errors.push(error);
    }
  }
  throw errors.at(-1);
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());

import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  let pending = new Set(mirrors.map((mirror) => asyncio.create_task(get(mirror))));
  let last: unknown = new ValueError("no mirrors");
  try {
    while (pending.size > 0) {
      const [done, left] = await asyncio.wait(pending, { return_when: asyncio.FIRST_COMPLETED });
      pending = left;
      for (const task of done) {
        const error = task.exception();
        if (error === null) return task.result();
        last = error;
      }
    }
  } finally {
    for (const task of pending) task.cancel();
    if (pending.size > 0) await asyncio.wait(pending);
  }
  throw last;
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());

// Cancels the others when it has an answer, and not when it is cancelled itself.
// fails: stops every request when it is cancelled
// says: had not ended when fastest
// says: What must stop in every case has to be cancelled in a `finally`
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  const tasks = mirrors.map((mirror) => asyncio.create_task(get(mirror)));
  let last: unknown = new ValueError("no mirrors");
  for await (const task of asyncio.as_completed(tasks)) {
    try {
      const answer = await task;
      for (const other of tasks) other.cancel();
      await asyncio.gather(...tasks, { return_exceptions: true });
      return answer;
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      last = error;
    }
  }
  throw last;
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());

// Callbacks of the tasks fill one future: with the first answer, or with the last error.
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]): Promise<string> {
  const answer: asyncio.Future<string> = asyncio.get_running_loop().create_future();
  const tasks = mirrors.map((mirror) => asyncio.create_task(get(mirror)));
  let left = tasks.length;
  for (const task of tasks) {
    task.add_done_callback(() => {
      left -= 1;
      if (answer.done() || task.cancelled()) return;
      const error = task.exception();
      if (error === null) answer.set_result(task.result());
      else if (left === 0) answer.set_exception(error);
    });
  }
  try {
    return await answer;
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.wait(tasks);
  }
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());

// A timer of the loop cancels the task, and the cancellation becomes a TimeoutError.
import asyncio from "asyncio";

async function slowFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchInTime(fetch: (page: string) => Promise<string>, page: string) {
  const task = asyncio.create_task(fetch(page));
  let late = false;
  const timer = asyncio.get_running_loop().call_later(2, () => {
    late = true;
    task.cancel();
  });
  try {
    return await task;
  } catch (error) {
    if (late && error instanceof asyncio.CancelledError) throw new TimeoutError();
    throw error;
  } finally {
    timer.cancel();
  }
}

async function main() {
  print(await fetchInTime(slowFetch, "news"));
  try {
    print(await fetchInTime(slowFetch, "maps"));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("maps: gave up");
  }
}

if (__name__ === "__main__") asyncio.run(main());

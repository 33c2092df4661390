// Gives up on the task, and leaves it running.
// fails: leaves no abandoned fetch running
// says: `asyncio.wait` on line 13 returned without it, at 2.00 s: `wait` stops nothing
import asyncio from "asyncio";

async function slowFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchInTime(fetch: (page: string) => Promise<string>, page: string) {
  const task = asyncio.create_task(fetch(page));
  const [done] = await asyncio.wait([task], { timeout: 2 });
  if (!done.has(task)) throw new TimeoutError(`${page} took too long`);
  return task.result();
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

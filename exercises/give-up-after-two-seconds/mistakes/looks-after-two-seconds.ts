// Looks at the task only after two seconds, even if it was done earlier.
// fails: returns a page as soon as it arrives, if that is in time
// says: It took 2.00 s, but should take 0.50 s.
// says: Two seconds is the longest that a fetch may take, not the time that each one takes
import asyncio from "asyncio";

async function slowFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchInTime(fetch: (page: string) => Promise<string>, page: string) {
  const task = asyncio.create_task(fetch(page));
  await asyncio.sleep(2);
  if (task.done()) return task.result();
  task.cancel();
  throw new TimeoutError(`${page} took too long`);
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

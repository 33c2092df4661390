import asyncio from "asyncio";

async function slowFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchInTime(fetch: (page: string) => Promise<string>, page: string) {
  const task = asyncio.create_task(fetch(page));
  try {
    const [done] = await asyncio.wait([task], { timeout: 2 });
    if (done.has(task)) return task.result();
    throw new TimeoutError(`${page} took too long`);
  } finally {
    task.cancel();
    await asyncio.wait([task]);
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

// Believes that a cancelled waiter only stops waiting, and leaves the task alone.
// tutor: Who is cancelled at the await on line 24 cancels the task that it awaits, which the others share;
//   await a shield of it.
// hears: (?=[\s\S]*\bline 24\b)(?=[\s\S]*(?:shield|(?:hands|passes|goes|passed|handed) (?:it )?on|cancels? (?:it|that|the (?:task|awaited|shared)|what)|shared))
import asyncio from "asyncio";

async function slowFetch(key: string) {
  await asyncio.sleep(1);
  return `<h1>${key}</h1>`;
}

export function makeCache(fetch: (key: string) => Promise<string>) {
  const tasks = new Map<string, asyncio.Task<string>>();
  const fetchOnce = async (key: string) => {
    try {
      return await fetch(key);
    } catch (error) {
      tasks.delete(key);
      throw error;
    }
  };
  return async function get(key: string) {
    if (!tasks.has(key)) tasks.set(key, asyncio.create_task(fetchOnce(key)));
    return await tasks.get(key)!;
  };
}

async function main() {
  const get = makeCache(slowFetch);
  print(await asyncio.gather(get("news"), get("news"), get("maps")));
}

if (__name__ === "__main__") asyncio.run(main());

// Needs no semaphore: before it starts a fourth, it waits until one of the three has ended.
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const tasks: asyncio.Task<string>[] = [];
  let running = new Set<asyncio.Task<string>>();
  try {
    for (const page of pages) {
      if (running.size === 3) {
        const [, pending] = await asyncio.wait(running, { return_when: asyncio.FIRST_COMPLETED });
        running = pending;
      }
      const task = asyncio.create_task(fetch(page));
      tasks.push(task);
      running.add(task);
    }
    return await asyncio.gather(...tasks, { return_exceptions: true });
  } finally {
    for (const task of tasks) task.cancel();
  }
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());

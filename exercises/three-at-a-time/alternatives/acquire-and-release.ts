// Takes and returns the permit by hand, in a task group.
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const semaphore = new asyncio.Semaphore(3);

  async function fetchOne(page: string) {
    await semaphore.acquire();
    try {
      return await fetch(page);
    } finally {
      semaphore.release();
    }
  }

  const tasks = [];
  {
    await using group = new asyncio.TaskGroup();
    for (const page of pages) tasks.push(group.create_task(fetchOne(page)));
  }
  return tasks.map((task) => task.result());
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());

import asyncio from "asyncio";

async function slowFetch(key: string) {
  await asyncio.sleep(1);
  return `<h1>${key}</h1>`;
}

export function makeCache(fetch: (key: string) => Promise<string>) {
  const tasks = new Map<string, asyncio.Task<string>>();
  return async function get(key: string) {
    let task = tasks.get(key);
    if (task === undefined) {
      task = asyncio.create_task(fetch(key));
      tasks.set(key, task);
      task.add_done_callback((done) => {
        if (done.cancelled() || done.exception() !== null) tasks.delete(key);
      });
    }
    return await asyncio.shield(task);
  };
}

async function main() {
  const get = makeCache(slowFetch);
  print(await asyncio.gather(get("news"), get("news"), get("maps")));
}

if (__name__ === "__main__") asyncio.run(main());

// Believes that a failed task runs again when it is awaited again.
// tutor: The task that you keep on line 16 stays in the map after it failed, and awaiting it again only
//   raises the same error again.
// hears: (?=[\s\S]*\bline (?:16|18)\b)(?=[\s\S]*(?:stays|\bkept\b|\bkeeps\b|remember|stored|same (?:task|error|future)|already (?:done|finished|failed|over)|delete|remove|second time|awaited (?:again|twice)|run again))
import asyncio from "asyncio";

async function slowFetch(key: string) {
  await asyncio.sleep(1);
  return `<h1>${key}</h1>`;
}

export function makeCache(fetch: (key: string) => Promise<string>) {
  const tasks = new Map<string, asyncio.Task<string>>();
  return async function get(key: string) {
    if (!tasks.has(key)) {
      tasks.set(key, asyncio.create_task(fetch(key)));
    }
    return await asyncio.shield(tasks.get(key)!);
  };
}

async function main() {
  const get = makeCache(slowFetch);
  print(await asyncio.gather(get("news"), get("news"), get("maps")));
}

if (__name__ === "__main__") asyncio.run(main());

import asyncio from "asyncio";

async function slowFetch(key: string) {
  await asyncio.sleep(1);
  return `<h1>${key}</h1>`;
}

export function makeCache(fetch: (key: string) => Promise<string>) {
  const values = new Map<string, string>();
  const locks = new Map<string, asyncio.Lock>();
  return async function get(key: string) {
    const lock = locks.get(key) ?? new asyncio.Lock();
    locks.set(key, lock);
    await using _ = await enter(lock);
    if (!values.has(key)) values.set(key, await fetch(key));
    return values.get(key)!;
  };
}

async function main() {
  const get = makeCache(slowFetch);
  print(await asyncio.gather(get("news"), get("news"), get("maps")));
}

if (__name__ === "__main__") asyncio.run(main());

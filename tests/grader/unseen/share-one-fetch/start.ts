import asyncio from "asyncio";

async function slowFetch(key: string) {
  await asyncio.sleep(1);
  return `<h1>${key}</h1>`;
}

export function makeCache(fetch: (key: string) => Promise<string>) {
  return async function get(key: string) {
    return await fetch(key);
  };
}

async function main() {
  const get = makeCache(slowFetch);
  print(await asyncio.gather(get("news"), get("news"), get("maps")));
}

if (__name__ === "__main__") asyncio.run(main());

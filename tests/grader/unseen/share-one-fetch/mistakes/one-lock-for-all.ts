// Believes that a cache needs one lock.
// tutor: All keys share the one lock that you enter on line 16 and hold during the fetch, so a key waits
//   for another key's fetch.
// hears: (?=[\s\S]*\bline (?:14|16)\b)(?=[\s\S]*(?:\b(?:holds?|held|keeps?|kept|one|same|shared?|shares|all|whole|during|each)\b[\s\S]*\block|\block[\s\S]*\b(?:holds?|held|keeps?|kept|one|same|shared?|shares|all|whole|during|each)\b))
import asyncio from "asyncio";

async function slowFetch(key: string) {
  await asyncio.sleep(1);
  return `<h1>${key}</h1>`;
}

export function makeCache(fetch: (key: string) => Promise<string>) {
  const values = new Map<string, string>();
  const lock = new asyncio.Lock();
  return async function get(key: string) {
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

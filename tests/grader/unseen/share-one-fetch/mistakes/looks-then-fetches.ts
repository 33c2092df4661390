// Believes that a look at the map still holds after an await.
// tutor: Line 16 writes into the map only after its await, so whoever looks meanwhile still finds nothing
//   and fetches, too.
// hears: (?=[\s\S]*\bline 16\b)(?=[\s\S]*(?:meanwhile|in between|between|\brace|other tasks?|others|before (?:it|the)|while (?:it|this)|already|not yet))
import asyncio from "asyncio";

async function slowFetch(key: string) {
  await asyncio.sleep(1);
  return `<h1>${key}</h1>`;
}

export function makeCache(fetch: (key: string) => Promise<string>) {
  const values = new Map<string, string>();
  return async function get(key: string) {
    if (!values.has(key)) {
      values.set(key, await fetch(key));
    }
    return values.get(key)!;
  };
}

async function main() {
  const get = makeCache(slowFetch);
  print(await asyncio.gather(get("news"), get("news"), get("maps")));
}

if (__name__ === "__main__") asyncio.run(main());

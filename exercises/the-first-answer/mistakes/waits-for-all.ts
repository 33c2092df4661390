// Waits for all of them, and then takes the first in the list that succeeded.
// fails: returns the first answer that is not an exception
// says: from a
// says: `c` had a good answer at 2.00 s, and `fastest` waited for `a` until 9.00 s
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  const answers = await asyncio.gather(...mirrors.map((mirror) => get(mirror)), { return_exceptions: true });
  const good = answers.find((answer) => typeof answer === "string");
  if (good === undefined) throw answers.at(-1);
  return good;
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());

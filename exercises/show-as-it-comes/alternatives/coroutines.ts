// Gives as_completed the coroutines; it makes the tasks.
import asyncio from "asyncio";

async function search(archive: string) {
  await asyncio.sleep(archive.length / 4);
  if (archive === "letters") throw new ConnectionError("letters is offline");
  return `found in ${archive}`;
}

export async function showAll(search: (archive: string) => Promise<string>, archives: string[]) {
  let failures = 0;
  for await (const next of asyncio.as_completed(archives.map((archive) => search(archive)))) {
    try {
      print(await next);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      failures += 1;
      print("failed:", error);
    }
  }
  return archives.length - failures;
}

async function main() {
  const shown = await showAll(search, ["messages", "letters", "mail"]);
  print(`${shown} results`);
}

if (__name__ === "__main__") asyncio.run(main());

// Starts the next search only when the one before it is done.
// fails: prints each result as soon as it comes
// says: Each search began only when the one before it was done
import asyncio from "asyncio";

async function search(archive: string) {
  await asyncio.sleep(archive.length / 4);
  if (archive === "letters") throw new ConnectionError("letters is offline");
  return `found in ${archive}`;
}

export async function showAll(search: (archive: string) => Promise<string>, archives: string[]) {
  let shown = 0;
  for (const archive of archives) {
    try {
      print(await search(archive));
      shown += 1;
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      print(`failed: ${error.message}`);
    }
  }
  return shown;
}

async function main() {
  const shown = await showAll(search, ["messages", "letters", "mail"]);
  print(`${shown} results`);
}

if (__name__ === "__main__") asyncio.run(main());

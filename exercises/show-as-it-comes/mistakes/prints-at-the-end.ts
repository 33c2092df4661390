// Gathers everything, and prints it when all is done.
// fails: prints each result as soon as it comes
// says: all the lines were printed at 4.00 s
import asyncio from "asyncio";

async function search(archive: string) {
  await asyncio.sleep(archive.length / 4);
  if (archive === "letters") throw new ConnectionError("letters is offline");
  return `found in ${archive}`;
}

export async function showAll(search: (archive: string) => Promise<string>, archives: string[]) {
  const results = await asyncio.gather(...archives.map((archive) => search(archive)), {
    return_exceptions: true,
  });
  let shown = 0;
  for (const result of results) {
    if (result instanceof Error) {
      print(`failed: ${result.message}`);
    } else {
      print(result);
      shown += 1;
    }
  }
  return shown;
}

async function main() {
  const shown = await showAll(search, ["messages", "letters", "mail"]);
  print(`${shown} results`);
}

if (__name__ === "__main__") asyncio.run(main());

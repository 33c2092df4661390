// A helper searches one archive and prints what came; gather runs all helpers.
import asyncio from "asyncio";

async function search(archive: string) {
  await asyncio.sleep(archive.length / 4);
  if (archive === "letters") throw new ConnectionError("letters is offline");
  return `found in ${archive}`;
}

export async function showAll(search: (archive: string) => Promise<string>, archives: string[]) {
  async function show(archive: string) {
    try {
      print(await search(archive));
      return 1;
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      print(`failed: ${error.message}`);
      return 0;
    }
  }
  const shown: number[] = await asyncio.gather(...archives.map(show));
  return shown.reduce((sum, one) => sum + one, 0);
}

async function main() {
  const shown = await showAll(search, ["messages", "letters", "mail"]);
  print(`${shown} results`);
}

if (__name__ === "__main__") asyncio.run(main());

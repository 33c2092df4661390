import asyncio from "asyncio";

async function search(archive: string) {
  await asyncio.sleep(archive.length / 4);
  if (archive === "letters") throw new ConnectionError("letters is offline");
  return `found in ${archive}`;
}

export async function showAll(search: (archive: string) => Promise<string>, archives: string[]) {
  const tasks = archives.map((archive) => asyncio.create_task(search(archive)));
  let shown = 0;
  for await (const done of asyncio.as_completed(tasks)) {
    try {
      print(await done);
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

// A task group, in which each task prints for itself and adds to the count.
import asyncio from "asyncio";

async function search(archive: string) {
  await asyncio.sleep(archive.length / 4);
  if (archive === "letters") throw new ConnectionError("letters is offline");
  return `found in ${archive}`;
}

export async function showAll(search: (archive: string) => Promise<string>, archives: string[]) {
  let shown = 0;
  const show = async (archive: string) => {
    try {
      const result = await search(archive);
      print(result);
      shown += 1;
    } catch (error) {
      if (error instanceof ConnectionError) print(`failed: ${error.message}`);
      else throw error;
    }
  };
  {
    await using group = new asyncio.TaskGroup();
    for (const archive of archives) group.create_task(show(archive));
  }
  return shown;
}

async function main() {
  const shown = await showAll(search, ["messages", "letters", "mail"]);
  print(`${shown} results`);
}

if (__name__ === "__main__") asyncio.run(main());

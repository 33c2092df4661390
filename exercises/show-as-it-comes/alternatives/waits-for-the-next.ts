// Asks `wait` for the next one, until nothing is pending.
import asyncio from "asyncio";

async function search(archive: string) {
  await asyncio.sleep(archive.length / 4);
  if (archive === "letters") throw new ConnectionError("letters is offline");
  return `found in ${archive}`;
}

export async function showAll(search: (archive: string) => Promise<string>, archives: string[]) {
  let pending = new Set(archives.map((archive) => asyncio.create_task(search(archive))));
  let shown = 0;
  while (pending.size > 0) {
    const [done, rest] = await asyncio.wait(pending, { return_when: asyncio.FIRST_COMPLETED });
    for (const task of done) {
      const error = task.exception();
      if (error instanceof ConnectionError) {
        print(`failed: ${error.message}`);
      } else {
        print(task.result());
        shown += 1;
      }
    }
    pending = rest;
  }
  return shown;
}

async function main() {
  const shown = await showAll(search, ["messages", "letters", "mail"]);
  print(`${shown} results`);
}

if (__name__ === "__main__") asyncio.run(main());

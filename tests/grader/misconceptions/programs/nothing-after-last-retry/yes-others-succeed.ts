// For one page every try fails; for another the function gives a text.
// says: `fetchPatiently` tried 2 times on line 17, and each try failed, the last with
//   `ConnectionError('refused')` at 2.00 s. Then it returned `None`, as if that were a result: whoever called
//   it cannot tell that it failed, and stumbles over it later, elsewhere. After the last try, let the error
//   propagate: in the `catch`, `if (attempt === tries) throw error;`.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  if (page === "b") throw new ConnectionError("refused");
  return `text of ${page}`;
}

async function fetchPatiently(page: string) {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return await fetch(page);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
    }
  }
}

async function main() {
  print(await asyncio.gather(fetchPatiently("a"), fetchPatiently("b")));
}

asyncio.run(main());

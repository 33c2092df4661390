// Three tries with a pause, and then nothing.
// says: `fetchPatiently` tried 3 times on line 16, and each try failed, the last with
//   `ConnectionError('refused')` at 6.00 s. Then it returned `None`, as if that were a result: whoever called
//   it cannot tell that it failed, and stumbles over it later, elsewhere. After the last try, let the error
//   propagate: in the `catch`, `if (attempt === tries) throw error;`.
import asyncio from "asyncio";

async function fetch() {
  await asyncio.sleep(1);
  throw new ConnectionError("refused");
}

async function fetchPatiently() {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      return await fetch();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      await asyncio.sleep(attempt);
    }
  }
}

async function main() {
  print(await fetchPatiently());
}

asyncio.run(main());

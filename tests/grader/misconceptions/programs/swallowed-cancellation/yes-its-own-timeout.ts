// Inside the block of a timeout every error counts as a failed try.
// says: The timeout of "Task-1" cancelled what was inside its block at 1.00 s, and that kept running anyway.
//   The CancelledError came out of the `await` on line 18, and the `catch` on line 19 kept it. A `catch` takes
//   the CancelledError that ends a cancelled task as it takes any other error; throw that one again: `if
//   (error instanceof asyncio.CancelledError) throw error;`. (In Python, `except Exception` lets it pass, and
//   a bare `except:` would keep it as well.) Else the time limit has no effect.
import asyncio from "asyncio";

async function load() {
  await asyncio.sleep(5);
  return "page";
}

async function main() {
  {
    await using _ = asyncio.timeout(1);
    try {
      print(await load());
    } catch {
      print("no page");
    }
    await asyncio.sleep(3);
  }
  print("done");
}

asyncio.run(main());

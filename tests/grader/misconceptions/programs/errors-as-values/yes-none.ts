// A failure looks like a result.
// says: `fetch` caught `ConnectionError('refused')` on line 12, at 1.00 s, and returned `None` where it
//   otherwise returns a result: its caller can't tell a failure from a success, and carries on with it.
//   Catch an error where something can be done about it; here, let it propagate (leave the `try` out, or `throw
//   error;` in the `catch`). To see which of several failed, ask for the errors: `await asyncio.gather(..., {
//   return_exceptions: true })`, and look at each. (If every caller checks for that value, this is fine.)
import asyncio from "asyncio";

async function fetch(page: string) {
  try {
    await asyncio.sleep(1);
    if (page === "b") throw new ConnectionError("refused");
    return `text of ${page}`;
  } catch (error) {
    return null;
  }
}

async function main() {
  for (const text of await asyncio.gather(fetch("a"), fetch("b"))) print(text);
}

asyncio.run(main());

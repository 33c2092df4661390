// The text of the error stands among the texts.
// says: `fetch` caught `ConnectionError('refused')` on line 13, at 1.00 s, and returned the text "error:
//   refused" where it otherwise returns a result: whoever called it cannot tell a failure
//   from a success, and goes on with it. Catch an error where something can be done about it; here, let it go
//   on (leave the `try` out, or `throw error;` in the `catch`). To see which of several failed, ask for the
//   errors: `await asyncio.gather(..., { return_exceptions: true })`, and look at each. (Where every caller
//   looks for that answer, all is well.)
import asyncio from "asyncio";

async function fetch(page: string) {
  try {
    await asyncio.sleep(1);
    if (page === "b") throw new ConnectionError("refused");
    return `text of ${page}`;
  } catch (error) {
    return `error: ${error}`;
  }
}

async function main() {
  for (const text of await asyncio.gather(fetch("a"), fetch("b"))) print(text);
}

asyncio.run(main());

// The function that gave it is not async.
// says: What was awaited on line 13, at 0.00 s, is an `int`, and there is nothing to wait for. JavaScript lets
//   an `await` of a plain value pass; asyncio, as Python, raises a TypeError. If a function returned it, that
//   function is not `async` and its result is there at once: leave out the `await`. If the value came out of
//   an earlier `await`, one is enough.
import asyncio from "asyncio";

function length(text: string) {
  return text.length;
}

async function main() {
  print(await (length("four") as any));
}

asyncio.run(main());

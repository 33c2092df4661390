// What a function without a return gives.
// says: What was awaited on line 14, at 0.00 s, is `None`, and there is nothing to wait for. JavaScript lets
//   an `await` of a plain value pass; asyncio, as Python, raises a TypeError. If a function returned it, that
//   function is not `async` and its result is there at once: leave out the `await`. If the value came out of
//   an earlier `await`, one is enough.
import asyncio from "asyncio";

function start() {
  print("started");
}

async function main() {
  try {
    await (start() as any);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());

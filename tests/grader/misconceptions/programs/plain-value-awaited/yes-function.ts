// The brackets are missing.
// says: What was awaited on line 12, at 0.00 s, is a function that was not called, and there is nothing to
//   wait for. JavaScript lets an `await` of a plain value pass; asyncio, as Python, raises a TypeError. Call
//   it: `await f()`.
import asyncio from "asyncio";

async function greet() {
  print("hello");
}

async function main() {
  await (greet as any);
}

asyncio.run(main());

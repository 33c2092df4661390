import asyncio from "asyncio";

async function inner() {
  await asyncio.sleep(1);
  throw new ValueError("nobody catches this");
}

async function main() {
  print("before");
  await inner();
}

asyncio.run(main());
print("never");

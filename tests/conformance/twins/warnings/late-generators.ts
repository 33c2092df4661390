import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
    yield 2;
  } finally {
    print("numbers closed");
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  const generator = numbers();
  print(await anext(generator));
  await loop.shutdown_asyncgens();
  print("shut down");
  const late = numbers();
  print(await anext(late));
  await late.return();
}

asyncio.run(main());

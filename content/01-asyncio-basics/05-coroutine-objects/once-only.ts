import asyncio from "asyncio";

async function status(server: string) {
  return `${server} is up`;
}

async function main() {
  const asked = status("api");
  print(await asked);
  try {
    print(await asked);
  } catch (error) {
    print("refused:", error);
  }
  print(await status("api")); // a new call makes a new coroutine
}

asyncio.run(main());

import asyncio from "asyncio";

async function price(item: string) {
  await asyncio.sleep(1);
  if (item === "moonlight") throw new ValueError("not for sale");
  return 3;
}

async function main() {
  try {
    print("moonlight costs", await price("moonlight"));
  } catch (error) {
    print("no price:", error);
  }
  print("toast costs", await price("toast"));
}

asyncio.run(main());

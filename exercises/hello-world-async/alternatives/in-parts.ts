import asyncio from "asyncio";

async function world() {
  await asyncio.sleep(1);
  return "... World!";
}

export const main = async () => {
  print("Hello ...");
  print(await world());
};

asyncio.run(main());

import asyncio from "asyncio";

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (name === "al") throw new ValueError("al: failed");
  print(`${name}: done`);
}

async function main() {
  try {
    await asyncio.gather(work("al", 1), work("bo", 2), work("cy", 4));
  } catch (error) {
    print(error);
  }
  await asyncio.sleep(2);
  print("main: leaves");
}

asyncio.run(main());

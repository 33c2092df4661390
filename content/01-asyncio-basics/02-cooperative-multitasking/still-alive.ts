import asyncio from "asyncio";

async function download() {
  await asyncio.sleep(3.2); // a server takes its time
  print("the file is here");
}

async function clock() {
  for (let second = 1; second <= 3; second += 1) {
    await asyncio.sleep(1);
    print(`still alive after ${second} s`);
  }
}

async function main() {
  await asyncio.gather(download(), clock());
}

asyncio.run(main());

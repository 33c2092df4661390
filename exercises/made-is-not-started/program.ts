import asyncio from "asyncio";

async function download(file: string, seconds: number) {
  print(`${file}: begins`);
  await asyncio.sleep(seconds);
  print(`${file}: done`);
}

async function main() {
  const users = asyncio.create_task(download("users", 2));
  const prices = asyncio.create_task(download("prices", 1));
  print("both tasks made");
  await users;
  print("reading the users");
  await prices;
  print("reading the prices");
}

asyncio.run(main());

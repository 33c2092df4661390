import asyncio from "asyncio";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (file === "users") throw new ValueError("users: damaged");
  print(`${file}: saved`);
}

async function main() {
  try {
    await asyncio.gather(download("users", 1), download("orders", 2), download("backup", 4));
  } catch (error) {
    print(error);
  }
  await asyncio.sleep(2);
  print("main: returns");
}

asyncio.run(main());

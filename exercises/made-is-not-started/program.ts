import asyncio from "asyncio";

async function cook(dish: string, seconds: number) {
  print(`${dish}: on the stove`);
  await asyncio.sleep(seconds);
  print(`${dish}: done`);
}

async function main() {
  const soup = asyncio.create_task(cook("soup", 2));
  const rice = asyncio.create_task(cook("rice", 1));
  print("both were ordered");
  await soup;
  print("serving the soup");
  await rice;
  print("serving the rice");
}

asyncio.run(main());

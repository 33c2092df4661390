// Each step needs the one before.
import asyncio from "asyncio";

async function login() {
  await asyncio.sleep(1);
  return "token";
}

async function fetch(token: string) {
  await asyncio.sleep(1);
  return `text for ${token}`;
}

async function main() {
  const token = await login();
  print(await fetch(token));
}

asyncio.run(main());

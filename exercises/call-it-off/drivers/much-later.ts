// Waits long enough for a reminder that counts its seconds as milliseconds.
import asyncio from "asyncio";
import { remind } from "./main";

async function main() {
  remind("soon", 1);
  await asyncio.sleep(2000);
}

asyncio.run(main());

// The second of two thermometers is broken.
import asyncio from "asyncio";
import { warmest } from "./main";

async function ask(city: string) {
  await asyncio.sleep(1);
  if (city === "Rome") throw new ValueError("broken glass");
  return 5;
}

try {
  print("it gave", warmest(["Oslo", "Rome"], ask));
} catch (error) {
  // A TaskGroup raises it in a group, which is as good.
  const first = error instanceof ExceptionGroup ? error.exceptions[0] : error;
  print("it raised:", first);
}

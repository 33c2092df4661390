// Many reminders: due at once, in the wrong order, called off too late, called off twice.
import asyncio from "asyncio";
import { remind } from "./main";

async function main() {
  remind("late", 3);
  remind("early", 1);
  const never = remind("never", 2);
  const spent = remind("now", 0);
  print("set");
  await asyncio.sleep(1.5);
  spent();
  never();
  never();
  await asyncio.sleep(2);
}

asyncio.run(main());

// Two calls, one after the other, with different cities.
import asyncio from "asyncio";
import { warmest } from "./main";

const degrees: Record<string, number> = { Lima: 20, Cairo: 30, Nome: -5 };

async function ask(city: string) {
  await asyncio.sleep(1);
  return degrees[city]!;
}

print(warmest(["Lima", "Cairo", "Nome"], ask));
print(warmest(["Nome", "Lima"], ask));

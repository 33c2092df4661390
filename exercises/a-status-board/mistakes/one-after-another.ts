// Asks one service after the other, each with a time limit.
// fails: shows the board of the five services
// says: was asked only at 0.50 s
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

export async function board(ask: Ask, services: string[], limit: number) {
  let up = 0;
  for (const service of services) {
    try {
      const answer = await asyncio.wait_for(ask(service), limit);
      print(`${service}: ${answer}`);
      up += 1;
    } catch (error) {
      if (error instanceof TimeoutError) print(`${service}: no answer`);
      else if (error instanceof ConnectionError) print(`${service}: down (${error.message})`);
      else throw error;
    }
  }
  print(`${up} of ${services.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());

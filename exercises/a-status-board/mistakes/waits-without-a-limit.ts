// Gathers all looks, and so waits for a service that never answers.
// fails: shows the board of the five services
// says: nothing gave up on `archive`
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

async function look(ask: Ask, service: string) {
  try {
    print(`${service}: ${await ask(service)}`);
    return true;
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print(`${service}: down (${error.message})`);
    return false;
  }
}

export async function board(ask: Ask, services: string[], limit: number) {
  const looks = await asyncio.gather(...services.map((service) => look(ask, service)));
  const up = looks.filter((one) => one).length;
  print(`${up} of ${services.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());

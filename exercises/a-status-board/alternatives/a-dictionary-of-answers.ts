// Keeps what came in a dictionary, and looks there who is missing.
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

export async function board(ask: Ask, services: string[], limit: number) {
  const isUp: Record<string, boolean> = {};
  async function watch(service: string) {
    try {
      const answer = await ask(service);
      isUp[service] = true;
      print(`${service}: ${answer}`);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      isUp[service] = false;
      print(`${service}: down (${error.message})`);
    }
  }
  const watching = services.map((service) => asyncio.create_task(watch(service)));
  await asyncio.wait(watching, { timeout: limit });
  for (const [at, service] of services.entries()) {
    if (service in isUp) continue;
    watching[at]!.cancel();
    print(`${service}: no answer`);
  }
  const up = Object.values(isUp).filter((one) => one).length;
  print(`${up} of ${services.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());

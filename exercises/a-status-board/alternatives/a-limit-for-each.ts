// Each request has a time limit of its own, and gather runs them all.
import asyncio from "asyncio";
import { ask, SERVICES } from "./services";

type Ask = (service: string) => Promise<string>;

async function isUp(ask: Ask, service: string, limit: number) {
  let line;
  let up = false;
  try {
    line = await asyncio.wait_for(ask(service), limit);
    up = true;
  } catch (error) {
    if (error instanceof TimeoutError) line = "no answer";
    else if (error instanceof ConnectionError) line = `down (${error.message})`;
    else throw error;
  }
  print(`${service}: ${line}`);
  return up;
}

export async function board(ask: Ask, services: string[], limit: number) {
  const all = await asyncio.gather(...services.map((service) => isUp(ask, service, limit)));
  const up = all.filter(Boolean).length;
  print(`${up} of ${all.length} up`);
  return up;
}

async function main() {
  await board(ask, SERVICES, 3);
}

if (__name__ === "__main__") asyncio.run(main());

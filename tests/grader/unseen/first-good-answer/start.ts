import asyncio from "asyncio";

export async function firstGood(ask: (server: string) => Promise<string>, servers: string[]) {
  return await ask(servers[0]!);
}

async function askServer(server: string) {
  await asyncio.sleep(server.length);
  return `${server} says hello`;
}

async function main() {
  print(await firstGood(askServer, ["mars", "moon", "sun"]));
}

if (__name__ === "__main__") asyncio.run(main());

import asyncio from "asyncio";

type Work = () => Promise<string>;
type Ping = () => Promise<void>;

export async function withPings(work: Work, ping: Ping, seconds: number) {
  return await work();
}

async function longWork() {
  await asyncio.sleep(2.5);
  return "the result";
}

async function hello() {
  print("ping");
}

async function main() {
  print(await withPings(longWork, hello, 1));
}

if (__name__ === "__main__") asyncio.run(main());

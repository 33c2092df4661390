import asyncio from "asyncio";

export class Pool {
  constructor(private connections: string[]) {}

  async use(work: (connection: string) => Promise<string>) {
    return await work(this.connections[0]!);
  }
}

async function main() {
  const pool = new Pool(["red", "blue"]);
  const query = async (connection: string) => {
    await asyncio.sleep(1);
    return `answer from ${connection}`;
  };
  print(await asyncio.gather(pool.use(query), pool.use(query), pool.use(query)));
}

if (__name__ === "__main__") asyncio.run(main());

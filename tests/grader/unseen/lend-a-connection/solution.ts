import asyncio from "asyncio";

export class Pool {
  private free = new asyncio.Queue<string>();

  constructor(connections: string[]) {
    for (const connection of connections) this.free.put_nowait(connection);
  }

  async use(work: (connection: string) => Promise<string>) {
    const connection = await this.free.get();
    try {
      return await work(connection);
    } finally {
      this.free.put_nowait(connection);
    }
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

// The semaphore says that one is free, and the list says which.
import asyncio from "asyncio";

export class Pool {
  private free: string[];
  private permits: asyncio.Semaphore;

  constructor(connections: string[]) {
    this.free = [...connections];
    this.permits = new asyncio.Semaphore(connections.length);
  }

  async use(work: (connection: string) => Promise<string>) {
    await using _ = await enter(this.permits);
    const connection = this.free.pop()!;
    try {
      return await work(connection);
    } finally {
      this.free.push(connection);
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

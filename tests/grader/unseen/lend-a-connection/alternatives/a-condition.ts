// A condition wakes who waits.
import asyncio from "asyncio";

export class Pool {
  private free: string[];
  private changed = new asyncio.Condition();

  constructor(connections: string[]) {
    this.free = [...connections];
  }

  async use(work: (connection: string) => Promise<string>) {
    const connection = await this.take();
    try {
      return await work(connection);
    } finally {
      await this.giveBack(connection);
    }
  }

  private async take() {
    await using _ = await enter(this.changed);
    await this.changed.wait_for(() => this.free.length > 0);
    return this.free.shift()!;
  }

  private async giveBack(connection: string) {
    await using _ = await enter(this.changed);
    this.free.push(connection);
    this.changed.notify();
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

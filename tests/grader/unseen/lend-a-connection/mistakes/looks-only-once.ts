// Believes that whoever is woken finds what it was woken for.
// tutor: One connection is given back and all that wait are woken; the `if` on line 25 looks only once, so the second takes one that is gone. Look again after the wait: `while`.
// hears: (?=[\s\S]*\bline (?:25|25|26|32)\b)(?=[\s\S]*(?:`?while`?|again|another|first one|other))(?=[\s\S]*(?:wait|notify_all|woke|wakes|woken))
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
    if (this.free.length === 0) await this.changed.wait();
    return this.free.pop()!;
  }

  private async giveBack(connection: string) {
    await using _ = await enter(this.changed);
    this.free.push(connection);
    this.changed.notify_all();
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

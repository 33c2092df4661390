// Believes that a semaphore hands out which, and not only how many.
// tutor: The semaphore says that some connection is free, not which; line 16 takes the next in turn, though it is still in use.
// hears: (?=[\s\S]*\bline (?:16|15)\b)(?=[\s\S]*(?:which|in use|still (?:used|busy)|busy|not free|same))(?=[\s\S]*(?:[Ss]emaphore|permit|turn))
import asyncio from "asyncio";

export class Pool {
  private next = 0;
  private permits: asyncio.Semaphore;

  constructor(private connections: string[]) {
    this.permits = new asyncio.Semaphore(connections.length);
  }

  async use(work: (connection: string) => Promise<string>) {
    await using _ = await enter(this.permits);
    const connection = this.connections[this.next % this.connections.length]!;
    this.next += 1;
    return await work(connection);
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

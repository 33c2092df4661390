// Believes that the line after the work is reached in any case.
// tutor: When `work` on line 15 raises, line 16 is never reached, and the connection is not put back; put it in a `finally`.
// hears: (?=[\s\S]*\bline (?:15|16|14)\b)(?=[\s\S]*(?:finally|put(?:s)? (?:it )?back|returned|not reached|never reached|skipped|give(?:s|n)? back))(?=[\s\S]*(?:error|rais|fail|exception|OSError))
import asyncio from "asyncio";

export class Pool {
  private free = new asyncio.Queue<string>();

  constructor(connections: string[]) {
    for (const connection of connections) this.free.put_nowait(connection);
  }

  async use(work: (connection: string) => Promise<string>) {
    const connection = await this.free.get();
    const answer = await work(connection);
    this.free.put_nowait(connection);
    return answer;
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

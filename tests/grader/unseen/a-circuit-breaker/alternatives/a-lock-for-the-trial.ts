// A lock that is held says that there is a trial.
import asyncio from "asyncio";

export class Breaker {
  private failures = 0;
  private openUntil = 0;
  private trial = new asyncio.Lock();

  constructor(
    private ask: () => Promise<string>,
    private limit: number,
    private pause: number,
  ) {}

  async call() {
    if (this.failures < this.limit) return await this.count();
    if (this.trial.locked() || asyncio.get_running_loop().time() < this.openUntil)
      throw new ConnectionError("open");
    await using _ = await enter(this.trial);
    return await this.count();
  }

  private async count() {
    try {
      const answer = await this.ask();
      this.failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof OSError) {
        this.failures += 1;
        this.openUntil = asyncio.get_running_loop().time() + this.pause;
      }
      throw error;
    }
  }
}

async function askServer(): Promise<string> {
  await asyncio.sleep(0.5);
  throw new ConnectionError("down");
}

async function main() {
  const breaker = new Breaker(askServer, 2, 10);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      print(await breaker.call());
    } catch (error) {
      print(`failed: ${error.message}`);
    }
  }
}

if (__name__ === "__main__") asyncio.run(main());

// The state has a name.
import asyncio from "asyncio";

export class Breaker {
  private state: "closed" | "open" | "trying" = "closed";
  private failures = 0;

  constructor(
    private ask: () => Promise<string>,
    private limit: number,
    private pause: number,
  ) {}

  async call() {
    if (this.state !== "closed" && (this.state === "trying" || this.failures >= this.limit)) {
      throw new ConnectionError("open");
    }
    if (this.state === "open") this.state = "trying";
    try {
      const answer = await this.ask();
      this.state = "closed";
      this.failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof OSError) this.failed();
      else if (this.state === "trying") this.state = "open";
      throw error;
    }
  }

  private failed() {
    this.failures += 1;
    if (this.failures < this.limit) return;
    this.state = "open";
    asyncio.get_running_loop().call_later(this.pause, () => {
      this.failures = this.limit - 1;
    });
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

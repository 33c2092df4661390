// Believes that the first call after the pause has changed the state before the second looks.
// tutor: Nothing changes between line 19 and the answer to `ask` on line 21, so every call that comes while the first waits gets through as well.
// hears: (?=[\s\S]*\bline (?:19|21)\b)(?=[\s\S]*(?:meanwhile|while|before|until|await|between))(?=[\s\S]*(?:other|another|second|both|all|every|each|also))
import asyncio from "asyncio";

export class Breaker {
  private failures = 0;
  private openUntil = 0;
  private trying = false;

  constructor(
    private ask: () => Promise<string>,
    private limit: number,
    private pause: number,
  ) {}

  async call() {
    const loop = asyncio.get_running_loop();
    if (this.failures >= this.limit && loop.time() < this.openUntil) throw new ConnectionError("open");
    try {
      const answer = await this.ask();
      this.failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof OSError) {
        this.failures += 1;
        this.openUntil = loop.time() + this.pause;
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

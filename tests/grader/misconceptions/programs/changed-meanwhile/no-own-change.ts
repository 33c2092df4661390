// It is the function itself that ends what it asked for, and two objects have a count each.
import asyncio from "asyncio";

class Worker {
  left = 1;

  async use() {
    await asyncio.sleep(1);
    this.left -= 1;
  }

  async run() {
    while (this.left > 0) {
      await this.use();
      this.left -= 1;
    }
  }
}

async function main() {
  await asyncio.gather(new Worker().run(), new Worker().run());
}

asyncio.run(main());

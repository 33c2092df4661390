// Each task has an object with a lock inside.
import asyncio from "asyncio";

class Connection {
  private lock = new asyncio.Lock();

  async send(text: string) {
    await using _ = await enter(this.lock);
    await asyncio.sleep(1);
    print(text);
  }
}

async function client(name: string) {
  const connection = new Connection();
  await connection.send(`hello from ${name}`);
}

async function main() {
  await asyncio.gather(client("a"), client("b"));
}

asyncio.run(main());

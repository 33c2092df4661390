import asyncio from "asyncio";

class Buffer {
  constructor(size) {
    this.size = size;
    this.items = [];
    this.condition = new asyncio.Condition();
  }

  async put(item) {
    await using _ = await enter(this.condition);
    await this.condition.wait_for(() => this.items.length < this.size);
    this.items.push(item);
    print("put", item, this.items);
    this.condition.notify_all();
  }

  async get() {
    await using _ = await enter(this.condition);
    await this.condition.wait_for(() => this.items.length > 0);
    const item = this.items.shift();
    print("got", item, this.items);
    this.condition.notify_all();
    return item;
  }
}

async function produce(buffer, name) {
  for (let i = 0; i < 3; i++) await buffer.put(`${name}${i}`);
}

async function consume(buffer, n) {
  for (let i = 0; i < n; i++) {
    await buffer.get();
    await asyncio.sleep(1);
  }
}

async function main() {
  const buffer = new Buffer(2);
  {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(produce(buffer, "a"));
    tg.create_task(produce(buffer, "b"));
    tg.create_task(consume(buffer, 4));
    tg.create_task(consume(buffer, 2));
  }
  print(buffer.items, asyncio.get_running_loop().time().toFixed(1));
}

asyncio.run(main());

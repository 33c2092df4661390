import asyncio from "asyncio";

class Connection {
  async __aenter__() {
    await asyncio.sleep(1);
    print("connected");
    return this;
  }

  async __aexit__() {
    await asyncio.sleep(0.5);
    print("closed");
  }

  async ask(question: string) {
    await asyncio.sleep(1);
    if (question === "") throw new ValueError("empty question");
    return `${question} 42`;
  }
}

async function main() {
  try {
    await using connection = await enter(new Connection());
    print(await connection.ask("how many users?"));
    print(await connection.ask(""));
  } catch (error) {
    print("error:", error);
  }
}

asyncio.run(main());

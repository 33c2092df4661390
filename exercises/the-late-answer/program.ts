import asyncio from "asyncio";

async function client(answer: asyncio.Future<number>) {
  try {
    print(`client: answer ${await asyncio.wait_for(answer, 1)}`);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("client: gave up");
  }
}

async function main() {
  const answer = asyncio.get_running_loop().create_future();
  const asking = asyncio.create_task(client(answer));
  await asyncio.sleep(2);
  print("main: cancelled?", answer.cancelled());
  try {
    answer.set_result(42);
    print("main: answered");
  } catch (error) {
    print("main: too late");
  }
  await asking;
}

asyncio.run(main());

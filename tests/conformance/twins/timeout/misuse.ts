import asyncio from "asyncio";

async function main() {
  const loop = asyncio.get_running_loop();
  const deadline = asyncio.timeout(1);
  print(deadline);
  try {
    deadline.reschedule(2);
  } catch (error) {
    print(error);
  }
  {
    await using _ = deadline;
  }
  try {
    deadline.reschedule(2);
  } catch (error) {
    print(error);
  }
  try {
    await using _ = deadline;
  } catch (error) {
    print(error);
  }
  const when = loop.time() + 2;
  try {
    await using deadline = asyncio.timeout_at(when);
    print(deadline.when() === when);
    await asyncio.sleep(5);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print((loop.time() - when).toFixed(1));
  }
}

asyncio.run(main());
try {
  asyncio.timeout(1);
} catch (error) {
  print(error);
}

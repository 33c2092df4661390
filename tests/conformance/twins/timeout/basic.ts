import asyncio from "asyncio";

async function main() {
  const loop = asyncio.get_running_loop();
  const start = loop.time();
  let seen;
  try {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    print(deadline, (deadline.when() - start).toFixed(1), deadline.expired());
    await asyncio.sleep(10);
  } catch (error) {
    print(repr(error), "from", repr(error.cause), seen.expired(), seen);
  }
  {
    await using deadline = asyncio.timeout(5);
    seen = deadline;
    await asyncio.sleep(1);
  }
  print(seen.expired(), seen);
  {
    await using deadline = asyncio.timeout(null);
    seen = deadline;
    print(deadline, deadline.when());
    await asyncio.sleep(100);
  }
  print(seen);
  let outside, inside;
  try {
    await using outer = asyncio.timeout(10);
    outside = outer;
    try {
      await using inner = asyncio.timeout(1);
      inside = inner;
      await asyncio.sleep(5);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print("inner", inside.expired(), outside.expired());
    }
    await asyncio.sleep(50);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("outer", inside.expired(), outside.expired());
  }
  try {
    await using outer = asyncio.timeout(1);
    outside = outer;
    await using inner = asyncio.timeout(10);
    inside = inner;
    await asyncio.sleep(50);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("outer first", inside.expired(), outside.expired());
  }
  try {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    deadline.reschedule(loop.time() + 3);
    await asyncio.sleep(2);
    print("still here");
    deadline.reschedule(null);
    await asyncio.sleep(50);
    deadline.reschedule(loop.time() - 1);
    print("expires at the next await");
    await asyncio.sleep(0);
    await asyncio.sleep(0);
    print("never");
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("rescheduled", seen);
  }
  print(asyncio.current_task().cancelling());
}

asyncio.run(main());

import asyncio from "asyncio";

async function child(n) {
  await asyncio.sleep(n);
  return n;
}

function ticker(loop, n) {
  print("tick", n);
  if (n === 3) {
    loop.stop();
    loop.call_soon(print, "after stop, in the next run");
    print("stop asked, the turn goes on");
  } else {
    loop.call_later(1, ticker, loop, n + 1);
  }
}

const loop = asyncio.new_event_loop();
print(loop.is_running(), loop.is_closed(), loop.get_debug());
loop.call_soon(ticker, loop, 1);
loop.run_forever();
print("stopped", loop.time().toFixed(1));
print(loop.run_until_complete(child(2)), loop.time().toFixed(1));
const task = loop.create_task(child(1));
print(loop.run_until_complete(task), task.done());
loop.call_soon(() => loop.stop());
try {
  loop.run_until_complete(child(5));
} catch (error) {
  print(error);
}
loop.stop();
loop.run_forever();
print("stop() before run_forever: one turn");
for (const task of asyncio.all_tasks(loop)) print(task.get_name(), task.cancel());
loop.call_soon(() => loop.stop());
loop.run_forever();
loop.run_until_complete(loop.shutdown_asyncgens());
loop.close();
loop.close();
print(loop.is_closed());
for (const what of [() => loop.call_soon(print), () => loop.run_forever(), () => loop.call_later(1, print)]) {
  try {
    what();
  } catch (error) {
    print(error);
  }
}

import asyncio from "asyncio";

async function helloWorld() {
  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
  return "said";
}

const loop = asyncio.new_event_loop();
try {
  const task = loop.create_task(helloWorld());
  print("A task is made. Is it done?", task.done());
  print("It gave:", loop.run_until_complete(task));
} finally {
  loop.close();
}

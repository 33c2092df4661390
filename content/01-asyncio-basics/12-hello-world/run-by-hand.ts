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
  print("done before the loop runs?", task.done());
  print("result:", loop.run_until_complete(task));
} finally {
  loop.close();
}

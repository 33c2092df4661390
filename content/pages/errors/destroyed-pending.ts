import asyncio from "asyncio";

async function listen(news: asyncio.Future) {
  await news;
  print("news!");
}

async function main() {
  const loop = asyncio.get_running_loop();
  loop.create_task(listen(loop.create_future()));
  await asyncio.sleep(1);
}

const loop = asyncio.new_event_loop();
loop.run_until_complete(main());
loop.close();

import asyncio from "asyncio";

async function ask() {
  return asyncio.get_running_loop().get_debug();
}

print(
  asyncio.run(ask()),
  asyncio.run(ask(), { debug: true }),
  asyncio.run(ask(), { debug: false }),
  asyncio.run(ask(), { debug: null }),
);
{
  using runner = new asyncio.Runner({ debug: true });
  print(runner.run(ask()), runner.get_loop().get_debug());
  runner.get_loop().set_debug(false);
  print(runner.run(ask()));
}
const loop = asyncio.new_event_loop();
print(loop.get_debug());
loop.set_debug(true);
print(loop.run_until_complete(ask()));
loop.close();

async function in_the_middle() {
  const loop = asyncio.get_running_loop();
  try {
    loop.call_soon(ask);
    print("quietly accepted");
  } catch (error) {
    print(error);
  }
  loop.set_debug(true);
  try {
    loop.call_soon(ask);
  } catch (error) {
    print(str(error).split("<")[0]);
  }
}

asyncio.run(in_the_middle());

import asyncio from "asyncio";

async function wait_for_it(future: asyncio.Future) {
  try {
    print("result:", await future);
  } catch (error) {
    print("raised:", repr(error));
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  const [good, bad, called_off] = [loop.create_future(), loop.create_future(), loop.create_future()];
  loop.call_later(1, () => good.set_result(42));
  loop.call_later(2, () => bad.set_exception(new ValueError("no luck")));
  loop.call_later(3, () => called_off.cancel());
  for (const future of [good, bad, called_off]) await wait_for_it(future);

  try {
    good.set_result(43);
  } catch (error) {
    print("a second time:", repr(error));
  }
}

asyncio.run(main());

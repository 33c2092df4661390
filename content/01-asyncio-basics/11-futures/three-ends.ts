import asyncio from "asyncio";

async function show(name: string, future: asyncio.Future) {
  try {
    print(`${name}: ${await future}`);
  } catch (error) {
    print(`${name}: ${repr(error)}`);
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  const users = loop.create_future();
  const orders = loop.create_future();
  const prices = loop.create_future();
  loop.call_later(1, () => users.set_result("42 rows"));
  loop.call_later(2, () => orders.set_exception(new ValueError("no such table")));
  loop.call_later(3, () => prices.cancel());
  await show("users", users);
  await show("orders", orders);
  await show("prices", prices);

  try {
    users.set_result("43 rows");
  } catch (error) {
    print(`a second result: ${repr(error)}`);
  }
}

asyncio.run(main());

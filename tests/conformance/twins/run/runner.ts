import asyncio from "asyncio";
import contextvars from "contextvars";

const variable = new contextvars.ContextVar("variable", { default: "unset" });

async function child(n) {
  await asyncio.sleep(n);
  return asyncio.current_task().get_name();
}

async function sets() {
  variable.set("set in the first run");
  asyncio.create_task(leftover());
  await asyncio.sleep(0);
  return asyncio.get_running_loop();
}

async function leftover() {
  try {
    await asyncio.sleep(100);
  } finally {
    print("leftover cancelled", variable.get());
  }
}

async function gets() {
  return variable.get();
}

let loop, used;
{
  using runner = new asyncio.Runner();
  used = runner;
  print(runner.run(child(1)), runner.run(child(2)));
  loop = runner.run(sets());
  print(loop === runner.get_loop(), runner.run(gets()), variable.get());
  print(runner.run(gets(), { context: contextvars.copy_context() }));
  print("leaving");
}
print(loop.is_closed());
const coroutine = child(0);
try {
  used.run(coroutine);
} catch (error) {
  print(error);
  coroutine.close();
}
try {
  used.get_loop();
} catch (error) {
  print(error);
}

const runner = new asyncio.Runner({ debug: true });
print(runner.get_loop().get_debug());
runner.close();
runner.close();
const unused = new asyncio.Runner();
unused.close();

async function nested() {
  const coroutine = child(0);
  try {
    new asyncio.Runner().run(coroutine);
  } catch (error) {
    print(error);
    coroutine.close();
  }
}

asyncio.run(nested());

function factory() {
  print("a loop is made");
  return asyncio.new_event_loop();
}

print(asyncio.run(child(1), { loop_factory: factory }));

import asyncio from "asyncio";

async function value() {
  return 42;
}

async function fails() {
  throw new ValueError("main fails");
}

async function cancels_itself() {
  asyncio.current_task().cancel("bye");
  await asyncio.sleep(1);
}

async function nested() {
  const coroutine = value();
  try {
    asyncio.run(coroutine);
  } catch (error) {
    print(error);
    coroutine.close();
  }
}

print(asyncio.run(value()));
try {
  asyncio.run(fails());
} catch (error) {
  print(repr(error));
}
try {
  asyncio.run(cancels_itself());
} catch (error) {
  print(repr(error));
}
asyncio.run(nested());
for (const what of [asyncio.get_running_loop, asyncio.current_task]) {
  try {
    what();
  } catch (error) {
    print(error);
  }
}
const coroutine = value();
try {
  asyncio.create_task(coroutine);
} catch (error) {
  print(error);
  coroutine.close();
}
try {
  asyncio.run(value);
} catch (error) {
  print(error.constructor.name, error);
}

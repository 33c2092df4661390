import asyncio from "asyncio";

function failing(loop, context) {
  throw new KeyError("the handler itself");
}

function passes_on(loop, context) {
  print("passes on:", context.message);
  loop.default_exception_handler(context);
}

async function main() {
  const loop = asyncio.get_running_loop();
  print(loop.get_exception_handler());
  loop.call_exception_handler({ message: "only a message" });
  loop.call_exception_handler({ message: "with an error", exception: new ValueError("e"), other: 5, a: [1] });
  loop.call_exception_handler({ exception: new RuntimeError("no message") });
  loop.set_exception_handler(passes_on);
  print(loop.get_exception_handler() === passes_on);
  loop.call_exception_handler({ message: "one's own" });
  loop.set_exception_handler(failing);
  loop.call_exception_handler({ message: "first", exception: new ValueError("the first") });
  loop.set_exception_handler(null);
  loop.call_exception_handler({ message: "the default again" });
  for (const wrong of [5, "no"]) {
    try {
      loop.set_exception_handler(wrong);
    } catch (error) {
      print(error);
    }
  }
}

asyncio.run(main());

// Asks the future in a `finally` whether it was cancelled, and catches nothing.
import asyncio from "asyncio";

type Request = (
  address: string,
  onAnswer: (text: string) => void,
  onError: (error: Error) => void,
) => () => void;

function oldLibrary(address: string, onAnswer: (text: string) => void, onError: (error: Error) => void) {
  const loop = asyncio.get_running_loop();
  const handle =
    address === "nowhere"
      ? loop.call_later(1, onError, new ConnectionError("no such host"))
      : loop.call_later(1, onAnswer, `the page at ${address}`);
  return () => handle.cancel();
}

export async function fetch(request: Request, address: string): Promise<string> {
  const loop = asyncio.get_running_loop();
  const future: asyncio.Future<string> = loop.create_future();

  function onAnswer(text: string) {
    if (future.done()) return;
    future.set_result(text);
  }

  function onError(error: Error) {
    if (future.done()) return;
    future.set_exception(error);
  }

  const stop = request(address, onAnswer, onError);
  try {
    return await future;
  } finally {
    if (future.cancelled()) stop();
  }
}

async function main() {
  print(await fetch(oldLibrary, "home"));
  try {
    await fetch(oldLibrary, "nowhere");
  } catch (error) {
    print("failed:", error);
  }
}

if (__name__ === "__main__") asyncio.run(main());

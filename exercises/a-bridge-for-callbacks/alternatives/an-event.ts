// Keeps the outcome in variables, and waits for an Event instead of a future.
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
  const ended = new asyncio.Event();
  let page = "";
  const errors: Error[] = [];
  const stop = request(
    address,
    (text) => {
      page = text;
      ended.set();
    },
    (error) => {
      errors.push(error);
      ended.set();
    },
  );
  try {
    await ended.wait();
  } catch (cancelled) {
    stop();
    throw cancelled;
  }
  for (const error of errors) throw error;
  return page;
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

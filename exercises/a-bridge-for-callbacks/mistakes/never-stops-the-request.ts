// Forgets the request when its caller gives up.
// fails: stops the request when its caller gives up
// says: The caller gave up at 1.00 s, and the request was not stopped.
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
  const answer: asyncio.Future<string> = asyncio.get_running_loop().create_future();
  request(
    address,
    (text) => {
      if (!answer.done()) answer.set_result(text);
    },
    (error) => {
      if (!answer.done()) answer.set_exception(error);
    },
  );
  return await answer;
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

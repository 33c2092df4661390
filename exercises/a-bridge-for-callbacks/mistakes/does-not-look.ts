// Sets the result without asking whether the future is done.
// fails: ignores an answer that comes too late
// says: `set_result` on a future that is done raises InvalidStateError
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
  const stop = request(
    address,
    (text) => answer.set_result(text),
    (error) => answer.set_exception(error),
  );
  try {
    return await answer;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) stop();
    throw error;
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

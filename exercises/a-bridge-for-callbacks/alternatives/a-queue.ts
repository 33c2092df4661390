// Both callbacks put what they get into a queue of one.
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
  const outcomes = new asyncio.Queue<string | Error>(1);
  const put = (outcome: string | Error) => outcomes.put_nowait(outcome);
  const stop = request(address, put, put);
  let outcome;
  try {
    outcome = await outcomes.get();
  } catch (error) {
    stop();
    throw error;
  }
  if (outcome instanceof Error) throw outcome;
  return outcome;
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

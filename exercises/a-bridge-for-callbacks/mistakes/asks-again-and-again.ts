// Keeps what came in a variable, and checks it again and again.
// fails: returns the answer, and raises the error
// says: in the middle of a `sleep`, so it was noticed only later
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
  let text: string | null = null;
  let failure: Error | null = null;
  const stop = request(
    address,
    (answer) => (text = answer),
    (error) => (failure = error),
  );
  try {
    while (text === null && failure === null) await asyncio.sleep(0.3);
  } catch (error) {
    stop();
    throw error;
  }
  if (failure !== null) throw failure;
  return text!;
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

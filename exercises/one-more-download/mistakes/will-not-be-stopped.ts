// Protects the program from every error, and from being cancelled.
// fails: is cancelled together with its downloads
// says: "main" should end cancelled
import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

export async function main() {
  const start = time.time();
  try {
    await asyncio.gather(
      download("a.jpg", 3),
      download("b.jpg", 1),
      download("c.jpg", 2),
      download("d.jpg", 2.5),
    );
  } catch {
    print("something went wrong");
  }
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

if (__name__ === "__main__") asyncio.run(main());

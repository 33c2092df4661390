// A task says the rest, with a guard around the line that runs it all.
import asyncio from "asyncio";

async function say(text: string, seconds: number): Promise<void> {
  await asyncio.sleep(seconds);
  print(text);
}

export async function main(): Promise<void> {
  const rest = asyncio.create_task(say("... World!", 1));
  print("Hello ...");
  await rest;
}

if (__name__ === "__main__") {
  asyncio.run(main());
}

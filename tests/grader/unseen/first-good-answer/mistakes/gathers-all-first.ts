// Believes that gather with return_exceptions lets go as soon as there is an answer.
// tutor: gather on line 7 waits for all of them, the slowest too, before you can look for the first.
// hears: (?=[\s\S]*\bline 7\b)(?=[\s\S]*(?:waits? (?:for|until) (?:all|every|the last|the slowest|each)|all of them|slowest|the last))
import asyncio from "asyncio";

export async function firstGood(ask: (server: string) => Promise<string>, servers: string[]) {
  const answers = await asyncio.gather(...servers.map((server) => ask(server)), { return_exceptions: true });
  for (const answer of answers) {
    if (!(answer instanceof Error)) return answer;
  }
  throw new RuntimeError("nobody answered");
}

async function askServer(server: string) {
  await asyncio.sleep(server.length);
  return `${server} says hello`;
}

async function main() {
  print(await firstGood(askServer, ["mars", "moon", "sun"]));
}

if (__name__ === "__main__") asyncio.run(main());

// Moves the request out of the constructor, and still doesn't wait for the answer.
// fails: the session has its token after one second
// says: `ask(...)` on line 22 was called but never awaited
import asyncio from "asyncio";

async function askForToken(user: string) {
  await asyncio.sleep(1);
  return user === "Ada" ? 1815 : 1906;
}

export class Session {
  user: string;
  token: any;

  constructor(user: string, token: any) {
    this.user = user;
    this.token = token;
  }
}

export async function openSession(user: string, ask: (user: string) => Promise<number>) {
  const token = ask(user);
  return new Session(user, token);
}

async function main() {
  const session = await openSession("Ada", askForToken);
  print(`${session.user}'s token is ${session.token}`);
}

if (__name__ === "__main__") asyncio.run(main());

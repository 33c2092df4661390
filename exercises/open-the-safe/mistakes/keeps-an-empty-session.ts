// Turns a refusal into an empty session.
// fails: passes on the error of a server that refuses
// says: PermissionError
import asyncio from "asyncio";

async function askForToken(user: string) {
  await asyncio.sleep(1);
  return user === "Ada" ? 1815 : 1906;
}

export class Session {
  user: string;
  token: number;

  constructor(user: string, token: number) {
    this.user = user;
    this.token = token;
  }
}

export async function openSession(user: string, ask: (user: string) => Promise<number>) {
  try {
    return new Session(user, await ask(user));
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    return new Session(user, 0);
  }
}

async function main() {
  const session = await openSession("Ada", askForToken);
  print(`${session.user}'s token is ${session.token}`);
}

if (__name__ === "__main__") asyncio.run(main());

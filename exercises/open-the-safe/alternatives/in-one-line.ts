// An arrow function of one line, and an object instead of the parameters.
import asyncio from "asyncio";

async function askForToken(user: string) {
  await asyncio.sleep(1);
  return user === "Ada" ? 1815 : 1906;
}

export class Session {
  user: string;
  token: number;

  constructor(what: { user: string; token: number }) {
    this.user = what.user;
    this.token = what.token;
  }
}

export const openSession = async (user: string, ask: (user: string) => Promise<number>) =>
  new Session({ user, token: await ask(user) });

async function main() {
  const session = await openSession("Ada", askForToken);
  print(`${session.user}'s token is ${session.token}`);
}

if (__name__ === "__main__") asyncio.run(main());

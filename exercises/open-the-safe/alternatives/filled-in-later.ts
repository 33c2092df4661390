import asyncio from "asyncio";

async function askForToken(user: string) {
  await asyncio.sleep(1);
  return user === "Ada" ? 1815 : 1906;
}

export class Session {
  user: string;
  token = 0;

  constructor(user: string) {
    this.user = user;
  }

  async unlock(ask: (user: string) => Promise<number>) {
    this.token = await ask(this.user);
  }
}

export async function openSession(user: string, ask: (user: string) => Promise<number>) {
  const session = new Session(user);
  await session.unlock(ask);
  return session;
}

async function main() {
  const session = await openSession("Ada", askForToken);
  print(`${session.user}'s token is ${session.token}`);
}

if (__name__ === "__main__") asyncio.run(main());

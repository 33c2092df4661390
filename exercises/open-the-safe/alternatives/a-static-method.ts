import asyncio from "asyncio";

async function askForToken(user: string) {
  await asyncio.sleep(1);
  return user === "Ada" ? 1815 : 1906;
}

export class Session {
  constructor(
    readonly user: string,
    readonly token: number,
  ) {}

  static async open(user: string, ask: (user: string) => Promise<number>) {
    return new Session(user, await ask(user));
  }
}

export async function openSession(user: string, ask: (user: string) => Promise<number>) {
  return await Session.open(user, ask);
}

async function main() {
  const session = await openSession("Ada", askForToken);
  print(`${session.user}'s token is ${session.token}`);
}

if (__name__ === "__main__") asyncio.run(main());

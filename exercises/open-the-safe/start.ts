import asyncio from "asyncio";

async function askForToken(user: string) {
  await asyncio.sleep(1);
  return user === "Ada" ? 1815 : 1906;
}

export class Session {
  user: string;
  token: any;

  constructor(user: string, ask: (user: string) => Promise<number>) {
    this.user = user;
    this.token = ask(user);
  }
}

export async function openSession(user: string, ask: (user: string) => Promise<number>) {
  return new Session(user, ask);
}

async function main() {
  const session = await openSession("Ada", askForToken);
  print(`${session.user}'s token is ${session.token}`);
}

if (__name__ === "__main__") asyncio.run(main());

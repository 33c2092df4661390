// Starts the request in the constructor as a task, and asks once more where waiting is allowed.
// fails: asks the server once for each session
// says: Grace
// says: Each session asks the server twice
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
    this.token = asyncio.create_task(ask(user));
  }
}

export async function openSession(user: string, ask: (user: string) => Promise<number>) {
  const session = new Session(user, ask);
  session.token = await ask(user);
  return session;
}

async function main() {
  const session = await openSession("Ada", askForToken);
  print(`${session.user}'s token is ${session.token}`);
}

if (__name__ === "__main__") asyncio.run(main());

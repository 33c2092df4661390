// Makes the coroutine outside of the try, and awaits it inside.
import asyncio from "asyncio";

const users: Record<string, string> = { u7: "Ada", u9: "Grace" };

async function fetchUser(id: string) {
  await asyncio.sleep(1);
  const name = users[id];
  if (name === undefined) throw new KeyError(id);
  return name;
}

export async function nameOf(id: string, fetch: (id: string) => Promise<string>) {
  const asked = fetch(id);
  try {
    const name = await asked;
    return name;
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
  }
  return "unknown";
}

async function main() {
  for (const id of ["u7", "u8", "u9"]) print(await nameOf(id, fetchUser));
}

if (__name__ === "__main__") asyncio.run(main());

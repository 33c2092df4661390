import asyncio from "asyncio";

async function child(name, delay, fails = false) {
  try {
    await asyncio.sleep(delay);
  } catch (error) {
    print(name, "cancelled");
    throw error;
  }
  if (fails) throw new ValueError(name);
  return name;
}

async function main() {
  print(await asyncio.gather(child("a", 1), asyncio.gather(child("b", 2), child("c", 1)), asyncio.gather()));
  try {
    await asyncio.gather(child("d", 3), asyncio.gather(child("e", 1, true), child("f", 2)));
  } catch (error) {
    print(repr(error));
  }
  await asyncio.sleep(5);
  const outer = asyncio.gather(child("g", 5), asyncio.gather(child("h", 5), child("i", 1)));
  await asyncio.sleep(2);
  outer.cancel("deep");
  try {
    await outer;
  } catch (error) {
    print(repr(error));
  }
  const results = await asyncio.gather(asyncio.gather(child("j", 1, true), child("k", 2)), child("l", 1), {
    return_exceptions: true,
  });
  print(results);
}

asyncio.run(main());

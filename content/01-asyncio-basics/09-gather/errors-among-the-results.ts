import asyncio from "asyncio";

async function price(shop: string) {
  await asyncio.sleep(1);
  if (shop === "corner") throw new ConnectionError("the corner shop is closed");
  return shop === "market" ? 3 : 5;
}

async function main() {
  const answers = await asyncio.gather(price("market"), price("corner"), price("mall"), {
    return_exceptions: true,
  });
  print(`${answers.length} answers`);
  for (const answer of answers) {
    if (answer instanceof Error) print("no price:", answer);
    else print("price:", answer);
  }
}

asyncio.run(main());

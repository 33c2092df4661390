import asyncio from "asyncio";

async function child(fails = false) {
  await asyncio.sleep(1);
  if (fails) throw new ValueError("failed");
  return { answer: 42 };
}

function attempt(what) {
  try {
    print(repr(what()));
  } catch (error) {
    print("raises", repr(error));
  }
}

async function main() {
  const [good, bad] = [asyncio.create_task(child()), asyncio.create_task(child(true))];
  attempt(() => good.result());
  attempt(() => good.exception());
  await asyncio.wait([good, bad]);
  attempt(() => good.result());
  attempt(() => good.exception());
  attempt(() => bad.result());
  attempt(() => bad.exception());
  const caught = [];
  for (let i = 0; i < 2; i++) {
    try {
      await bad;
    } catch (error) {
      caught.push(error);
    }
  }
  print(caught[0] === caught[1], caught[0] === bad.exception());
  print(good.done(), good.cancelled(), bad.done(), bad.cancelled(), good.cancel(), bad.cancel());
}

asyncio.run(main());

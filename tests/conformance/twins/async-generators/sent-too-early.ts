import asyncio from "asyncio";

async function* numbers() {
  const got = yield 1;
  print("got", got);
  yield 2;
}

async function main() {
  const agen = numbers();
  try {
    await agen.asend("early");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
  print(await agen.asend(null));
  print(await agen.asend("now"));
  await agen.aclose();
}

asyncio.run(main());

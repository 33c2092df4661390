import asyncio from "asyncio";

async function* echo() {
  const received = [];
  while (true) {
    try {
      received.push(yield received);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      received.push(repr(error));
    }
  }
}

async function* fails() {
  yield 1;
  throw new KeyError("inside");
}

async function* slow() {
  await asyncio.sleep(1);
  yield 1;
}

async function main() {
  let generator = echo();
  print((await generator.next(null)).value);
  print((await generator.next("a")).value);
  print((await generator.throw(new ValueError("thrown"))).value);
  print((await generator.next("b")).value);
  try {
    await generator.throw(new KeyError("out"));
  } catch (error) {
    print(repr(error));
  }
  try {
    for await (const value of fails()) print(value);
  } catch (error) {
    print(repr(error));
  }
  generator = slow();
  const results = await asyncio.gather(generator.next(), generator.next(), { return_exceptions: true });
  print([results[0].value, results[1]]);
}

asyncio.run(main());

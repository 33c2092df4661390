import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);

async function attempt(name, coroutine) {
  try {
    print(name, await coroutine);
  } catch (error) {
    print(name, repr(error));
    return error;
  }
}

async function main() {
  let reader = new asyncio.StreamReader();
  reader.feed_data(bytes("abc"));
  reader.feed_eof();
  let error = await attempt("readexactly", reader.readexactly(5));
  print(error.partial, error.expected);
  error = await attempt("readuntil", reader.readuntil(bytes("\n")));
  print(error.partial, error.expected);

  reader = new asyncio.StreamReader({ limit: 8 });
  reader.feed_data(bytes("0123456789\nshort\n"));
  await attempt("readline", reader.readline());
  await attempt("readline", reader.readline());
  reader.feed_data(bytes("0123456789ABCDEF"));
  error = await attempt("readuntil", reader.readuntil(bytes("\n")));
  print(error.consumed);
  reader.feed_data(bytes("\n"));
  error = await attempt("readuntil", reader.readuntil(bytes("\n")));
  print(error.consumed);
  print(await reader.readexactly(17));
  reader.feed_data(bytes("no end in sight, ever"));
  await attempt("readline", reader.readline());

  reader = new asyncio.StreamReader();
  await attempt("readexactly", reader.readexactly(-1));
  await attempt("readuntil", reader.readuntil(bytes("")));
  await attempt("readuntil", reader.readuntil([]));
  const first = asyncio.create_task(reader.readline());
  await asyncio.sleep(0);
  await attempt("second", reader.read(1));
  await attempt("third", reader.readexactly(2));
  reader.set_exception(new ValueError("broken"));
  await attempt("first", first);
  await attempt("after it", reader.read(1));
  print(repr(reader.exception()));
  try {
    new asyncio.StreamReader({ limit: 0 });
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());

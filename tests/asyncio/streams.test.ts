/** Streams, where CPython's own tests do not look: the rest is in `cpython/programs/test_streams/`. */
import { expect, test } from "vitest";
import { play } from "./program.ts";

test("one coroutine at a time may wait for a stream's data; a second is refused", async () => {
  const { out, err } = await play(`
async function main() {
  const stream = new asyncio.StreamReader();
  const first = asyncio.create_task(stream.readline());
  await asyncio.sleep(0);
  for (const read of [() => stream.read(1), () => stream.readline(), () => stream.readexactly(2)]) {
    try {
      await read();
    } catch (error) {
      print(error.constructor.name, error.message);
    }
  }
  stream.feed_data(new TextEncoder().encode("line\\n"));
  print(new TextDecoder().decode(await first).trim());
}
asyncio.run(main());
`);
  expect({ out, err }).toEqual({
    out: [
      "RuntimeError read() called while another coroutine is already waiting for incoming data",
      "RuntimeError readuntil() called while another coroutine is already waiting for incoming data",
      "RuntimeError readexactly() called while another coroutine is already waiting for incoming data",
      "line",
    ],
    err: [],
  });
});

import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "../unittest";

const bytes = (text) => new TextEncoder().encode(text);
const text = (data) => new TextDecoder().decode(data);
const DATA = "line1\nline2\nline3\n";

/** A reader that has been fed these pieces. */
function fed(pieces, keywords = {}) {
  const stream = new asyncio.StreamReader(keywords);
  for (const piece of pieces) stream.feed_data(bytes(piece));
  return stream;
}
/** In the next turn: feeds the pieces, then perhaps the end. */
const feedSoon = (stream, pieces, end = "") =>
  asyncio.get_running_loop().call_soon(() => {
    for (const piece of pieces) stream.feed_data(bytes(piece));
    if (end === "eof") stream.feed_eof();
  });
/** What is left in it, which ends it. */
async function rest(stream) {
  stream.feed_eof();
  return text(await stream.read());
}

test("StreamTests.test_feed_empty_data", async () => {
  const stream = fed([""]);
  equal(repr(stream), "<StreamReader>");
  equal(await rest(stream), "");
});
test("StreamTests.test_feed_nonempty_data", async () => {
  equal(await rest(fed([DATA])), DATA);
});
test("StreamTests.test_read_zero", async () => {
  const stream = fed([DATA]);
  equal(text(await stream.read(0)), "");
  equal(await rest(stream), DATA);
});
test("StreamTests.test_read", async () => {
  const stream = fed([]);
  const task = asyncio.create_task(stream.read(30));
  feedSoon(stream, [DATA]);
  equal(text(await task), DATA);
  equal(await rest(stream), "");
});
test("StreamTests.test_read_line_breaks", async () => {
  const stream = fed(["line1", "line2"]);
  equal(text(await stream.read(5)), "line1");
  equal(await rest(stream), "line2");
});
test("StreamTests.test_read_eof", async () => {
  const stream = fed([]);
  const task = asyncio.create_task(stream.read(1024));
  feedSoon(stream, [], "eof");
  equal(text(await task), "");
  ok(stream.at_eof());
});
test("StreamTests.test_read_until_eof", async () => {
  const stream = fed([]);
  const task = asyncio.create_task(stream.read(-1));
  feedSoon(stream, ["chunk1\n", "chunk2"], "eof");
  equal(text(await task), "chunk1\nchunk2");
  ok(stream.at_eof());
});
test("StreamTests.test_read_exception", async () => {
  const stream = fed(["line\n"]);
  equal(text(await stream.read(2)), "li");
  stream.set_exception(new ValueError());
  await rejects(ValueError, stream.read(2));
});
test("StreamTests.test_invalid_limit", async () => {
  raises(ValueError, () => fed([], { limit: 0 }), "Limit cannot be <= 0");
  raises(ValueError, () => fed([], { limit: -1 }), "Limit cannot be <= 0");
});
test("StreamTests.test_read_limit", async () => {
  const stream = fed(["chunk"], { limit: 3 });
  equal(text(await stream.read(5)), "chunk");
  equal(await rest(stream), "");
});
test("StreamTests.test_at_eof", async () => {
  const stream = fed([]);
  ok(!stream.at_eof());
  stream.feed_data(bytes("some data\n"));
  ok(!stream.at_eof());
  await stream.readline();
  ok(!stream.at_eof());
  stream.feed_data(bytes("some data\n"));
  stream.feed_eof();
  await stream.readline();
  ok(stream.at_eof());
});
test("StreamTests.test_readexactly_zero_or_less", async () => {
  const stream = fed([DATA]);
  equal(text(await stream.readexactly(0)), "");
  await rejects(ValueError, stream.readexactly(-1), "readexactly size can not be less than zero");
  equal(await rest(stream), DATA);
});
test("StreamTests.test_readexactly", async () => {
  const stream = fed([]);
  const task = asyncio.create_task(stream.readexactly(2 * DATA.length));
  feedSoon(stream, [DATA, DATA, DATA]);
  equal(text(await task), DATA + DATA);
  equal(await rest(stream), DATA);
});
test("StreamTests.test_readexactly_limit", async () => {
  const stream = fed(["chunk"], { limit: 3 });
  equal(text(await stream.readexactly(5)), "chunk");
  equal(await rest(stream), "");
});
test("StreamTests.test_readexactly_eof", async () => {
  const stream = fed([]);
  const n = 2 * DATA.length;
  const task = asyncio.create_task(stream.readexactly(n));
  feedSoon(stream, [DATA], "eof");
  const error = await rejects(asyncio.IncompleteReadError, task);
  equal([text(error.partial), error.expected], [DATA, n]);
  equal(error.message, "18 bytes read on a total of 36 expected bytes");
  ok(stream.at_eof());
});
test("StreamTests.test_readexactly_exception", async () => {
  const stream = fed(["line\n"]);
  equal(text(await stream.readexactly(2)), "li");
  stream.set_exception(new ValueError());
  await rejects(ValueError, stream.readexactly(2));
});
test("StreamTests.test_exception", async () => {
  const stream = fed([]);
  equal(stream.exception(), null);
  const error = new ValueError();
  stream.set_exception(error);
  ok(stream.exception() === error);
});
test("StreamTests.test_exception_waiter", async () => {
  const stream = fed([]);
  const fail = async () => {
    stream.set_exception(new ValueError());
  };
  const reading = asyncio.create_task(stream.readline());
  await asyncio.wait([reading, asyncio.create_task(fail())]);
  raises(ValueError, () => reading.result());
});
test("StreamTests.test_exception_cancel", async () => {
  const stream = fed([]);
  const reading = asyncio.create_task(stream.readline());
  await briefly();
  reading.cancel();
  await briefly();
  stream.set_exception(new RuntimeError("message"));
  await briefly();
  ok(reading.cancelled());
  equal(repr(stream), "<StreamReader exception=RuntimeError('message')>");
});
test("StreamTests.test_streamreader_constructor_without_loop", () => {
  raises(
    RuntimeError,
    () => new asyncio.StreamReader(),
    "There is no current event loop in thread 'MainThread'.",
  );
});
test("StreamTests.test_streamreader_constructor_use_running_loop", () => {
  const loop = asyncio.new_event_loop();
  const make = async () => new asyncio.StreamReader();
  const stream = loop.run_until_complete(make());
  stream.feed_data(bytes("line\n"));
  equal(text(loop.run_until_complete(stream.readline())), "line\n");
  loop.close();
});
test("StreamTests.test_streamreader_constructor_use_global_loop", () => {
  const loop = asyncio.new_event_loop();
  asyncio.set_event_loop(loop);
  const stream = new asyncio.StreamReader();
  asyncio.set_event_loop(null);
  const task = loop.create_task(stream.readline());
  loop.call_soon(() => stream.feed_data(bytes("line\n")));
  equal(text(loop.run_until_complete(task)), "line\n");
  loop.close();
});
test("StreamTests.test___repr__", async () => {
  equal(repr(fed([])), "<StreamReader>");
});
test("StreamTests.test___repr__nondefault_limit", async () => {
  equal(repr(fed([], { limit: 123 })), "<StreamReader limit=123>");
});
test("StreamTests.test___repr__eof", async () => {
  const stream = fed([]);
  stream.feed_eof();
  equal(repr(stream), "<StreamReader eof>");
});
test("StreamTests.test___repr__data", async () => {
  equal(repr(fed(["data"])), "<StreamReader 4 bytes>");
});
test("StreamTests.test___repr__exception", async () => {
  const stream = fed([]);
  stream.set_exception(new RuntimeError());
  equal(repr(stream), "<StreamReader exception=RuntimeError()>");
});
test("StreamTests.test___repr__waiter", async () => {
  const stream = fed([]);
  const task = asyncio.create_task(stream.read(1));
  await briefly();
  equal(repr(stream), "<StreamReader waiter=<Future pending cb=[Task.task_wakeup()]>>");
  task.cancel();
  await rejects(asyncio.CancelledError, task);
  equal(repr(stream), "<StreamReader>");
});
test("StreamTests.test___repr__transport", async () => {
  const stream = fed([]);
  class Transport {
    __repr__() {
      return "<Transport>";
    }
  }
  stream.set_transport(new Transport());
  equal(repr(stream), "<StreamReader transport=<Transport>>");
});

import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "./unittest";

const bytes = (text) => new TextEncoder().encode(text);
const text = (data) => new TextDecoder().decode(data);

test("StreamTests.test_feed_empty_data", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes(""));
  equal(repr(stream), "<StreamReader>");
});
test("StreamTests.test_read_zero", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes("line1\n"));
  equal(text(await stream.read(0)), "");
  equal(repr(stream), "<StreamReader 6 bytes>");
});
test("StreamTests.test_read", async () => {
  const stream = new asyncio.StreamReader();
  const task = asyncio.create_task(stream.read(30));
  asyncio.get_running_loop().call_soon(() => stream.feed_data(bytes("line1\n")));
  equal(text(await task), "line1\n");
});
test("StreamTests.test_read_line_breaks", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes("line1"));
  stream.feed_data(bytes("line2"));
  equal(text(await stream.read(5)), "line1");
  equal(repr(stream), "<StreamReader 5 bytes>");
});
test("StreamTests.test_read_eof", async () => {
  const stream = new asyncio.StreamReader();
  asyncio.get_running_loop().call_soon(() => stream.feed_eof());
  equal(text(await stream.read(1024)), "");
  ok(stream.at_eof());
});
test("StreamTests.test_read_until_eof", async () => {
  const stream = new asyncio.StreamReader();
  const task = asyncio.create_task(stream.read(-1));
  asyncio.get_running_loop().call_soon(() => {
    stream.feed_data(bytes("chunk1\n"));
    stream.feed_data(bytes("chunk2"));
    stream.feed_eof();
  });
  equal(text(await task), "chunk1\nchunk2");
});
test("StreamTests.test_read_exception", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes("line\n"));
  equal(text(await stream.read(2)), "li");
  stream.set_exception(new ValueError());
  await rejects(ValueError, stream.read(2));
});
test("StreamTests.test_invalid_limit", async () => {
  raises(ValueError, () => new asyncio.StreamReader({ limit: 0 }), "Limit cannot be <= 0");
  raises(ValueError, () => new asyncio.StreamReader({ limit: -1 }));
});
test("StreamTests.test_read_limit", async () => {
  const stream = new asyncio.StreamReader({ limit: 3 });
  stream.feed_data(bytes("chunk"));
  equal(text(await stream.read(5)), "chunk");
});
test("StreamTests.test_readline", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes("chunk1 "));
  const task = asyncio.create_task(stream.readline());
  asyncio.get_running_loop().call_soon(() => {
    stream.feed_data(bytes("chunk2 "));
    stream.feed_data(bytes("chunk3 "));
    stream.feed_data(bytes("\n chunk4"));
  });
  equal(text(await task), "chunk1 chunk2 chunk3 \n");
  equal(repr(stream), "<StreamReader 7 bytes>");
});
test("StreamTests.test_readline_limit_with_existing_data", async () => {
  const stream = new asyncio.StreamReader({ limit: 3 });
  stream.feed_data(bytes("li"));
  stream.feed_data(bytes("ne1\nline2\n"));
  await rejects(ValueError, stream.readline());
  equal(repr(stream), "<StreamReader 6 bytes limit=3>");
});
test("StreamTests.test_at_eof", async () => {
  const stream = new asyncio.StreamReader();
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
test("StreamTests.test_readline_eof", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes("some data"));
  stream.feed_eof();
  equal(text(await stream.readline()), "some data");
});
test("StreamTests.test_readline_empty_eof", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_eof();
  equal(text(await stream.readline()), "");
});
test("StreamTests.test_readuntil_separator", async () => {
  const stream = new asyncio.StreamReader();
  await rejects(ValueError, stream.readuntil(bytes("")), "Separator should be at least one-byte string");
  await rejects(ValueError, stream.readuntil([]), "Separator should contain at least one element");
});
test("StreamTests.test_readuntil_multi_chunks", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes("lineAAA"));
  equal(text(await stream.readuntil(bytes("AAA"))), "lineAAA");
  stream.feed_data(bytes("lineAAAxxx"));
  equal(text(await stream.readuntil(bytes("AAA"))), "lineAAA");
  equal(repr(stream), "<StreamReader 3 bytes>");
});
test("StreamTests.test_readuntil_eof", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes("some dataA"));
  stream.feed_eof();
  const error = await rejects(asyncio.IncompleteReadError, stream.readuntil(bytes("AA")));
  equal(text(error.partial), "some dataA");
  equal(error.expected, null);
});
test("StreamTests.test_readuntil_limit_found_sep", async () => {
  const stream = new asyncio.StreamReader({ limit: 3 });
  stream.feed_data(bytes("some dataAA"));
  await rejects(asyncio.LimitOverrunError, stream.readuntil(bytes("AAA")));
  stream.feed_data(bytes("A"));
  const error = await rejects(asyncio.LimitOverrunError, stream.readuntil(bytes("AAA")));
  equal(error.message, "Separator is found, but chunk is longer than limit");
});
test("StreamTests.test_readexactly_zero_or_less", async () => {
  const stream = new asyncio.StreamReader();
  equal(text(await stream.readexactly(0)), "");
  await rejects(ValueError, stream.readexactly(-1), "readexactly size can not be less than zero");
});
test("StreamTests.test_readexactly", async () => {
  const stream = new asyncio.StreamReader();
  const task = asyncio.create_task(stream.readexactly(8));
  asyncio.get_running_loop().call_soon(() => {
    for (let i = 0; i < 3; i += 1) stream.feed_data(bytes("chunk"));
  });
  equal(text(await task), "chunkchu");
});
test("StreamTests.test_readexactly_eof", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(bytes("part"));
  stream.feed_eof();
  const error = await rejects(asyncio.IncompleteReadError, stream.readexactly(8));
  equal([text(error.partial), error.expected], ["part", 8]);
  equal(error.message, "4 bytes read on a total of 8 expected bytes");
});
test("StreamTests.test_exception_waiter", async () => {
  const stream = new asyncio.StreamReader();
  const task = asyncio.create_task(stream.readline());
  await briefly();
  stream.set_exception(new ValueError());
  await rejects(ValueError, task);
});
test("StreamTests.test_exception_cancel", async () => {
  const stream = new asyncio.StreamReader();
  const t = asyncio.create_task(stream.readline());
  await briefly();
  t.cancel();
  await briefly();
  stream.set_exception(new RuntimeError("message"));
  ok(t.cancelled());
});
test("StreamTests.test_wait_counter", async () => {
  const stream = new asyncio.StreamReader();
  asyncio.create_task(stream.readline());
  await briefly();
  const error = await rejects(RuntimeError, stream.read(1));
  equal(error.message, "read() called while another coroutine is already waiting for incoming data");
});
test("StreamTests.test_start_server", async () => {
  const handle = async (reader, writer) => {
    writer.write(await reader.readline());
    await writer.drain();
    writer.close();
    await writer.wait_closed();
  };
  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  const [host, port] = server.sockets[0].getsockname();
  const [reader, writer] = await asyncio.open_connection(host, port);
  writer.write(bytes("hello world!\n"));
  equal(text(await reader.readline()), "hello world!\n");
  writer.close();
  await writer.wait_closed();
  server.close();
  await server.wait_closed();
});

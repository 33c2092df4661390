import asyncio from "asyncio";
import { equal, rejects, test } from "../unittest";

const bytes = (text) => new TextEncoder().encode(text);
const text = (data) => new TextDecoder().decode(data);
const DATA = "line1\nline2\nline3\n";

function fed(pieces, keywords = {}) {
  const stream = new asyncio.StreamReader(keywords);
  for (const piece of pieces) stream.feed_data(bytes(piece));
  return stream;
}
const feedSoon = (stream, pieces, end = "") =>
  asyncio.get_running_loop().call_soon(() => {
    for (const piece of pieces) stream.feed_data(bytes(piece));
    if (end === "eof") stream.feed_eof();
  });
async function rest(stream) {
  stream.feed_eof();
  return text(await stream.read());
}
const readsUntil = async (stream, separator, expected) =>
  equal(text(await stream.readuntil(separator)), expected);

test("StreamTests.test_readline", async () => {
  const stream = fed(["chunk1 "]);
  const task = asyncio.create_task(stream.readline());
  feedSoon(stream, ["chunk2 ", "chunk3 ", "\n chunk4"]);
  equal(text(await task), "chunk1 chunk2 chunk3 \n");
  equal(await rest(stream), " chunk4");
});
test("StreamTests.test_readline_limit_with_existing_data", async () => {
  const first = fed(["li", "ne1\nline2\n"], { limit: 3 });
  await rejects(ValueError, first.readline(), "Separator is found, but chunk is longer than limit");
  equal(await rest(first), "line2\n");
  const second = fed(["li", "ne1", "li"], { limit: 3 });
  await rejects(ValueError, second.readline(), "Separator is not found, and chunk exceed the limit");
  equal(await rest(second), "");
});
test("StreamTests.test_readline_limit", async () => {
  const first = fed([], { limit: 7 });
  feedSoon(first, ["chunk1", "chunk2", "chunk3\n"], "eof");
  await rejects(ValueError, first.readline());
  equal(repr(first), "<StreamReader eof limit=7>");

  const second = fed([], { limit: 7 });
  feedSoon(second, ["chunk1", "chunk2\n", "chunk3\n"], "eof");
  await rejects(ValueError, second.readline());
  equal(text(await second.read()), "chunk3\n");

  // The limit counts what stands before the line break.
  const strict = fed(["1234567\n"], { limit: 7 });
  equal(text(await strict.readline()), "1234567\n");
  strict.feed_data(bytes("12345678\n"));
  await rejects(ValueError, strict.readline());
  equal(repr(strict), "<StreamReader limit=7>");
  strict.feed_data(bytes("12345678"));
  await rejects(ValueError, strict.readline());
  equal(await rest(strict), "");
});
test("StreamTests.test_readline_nolimit_nowait", async () => {
  const stream = fed([DATA.slice(0, 6), DATA.slice(6)]);
  equal(text(await stream.readline()), "line1\n");
  equal(await rest(stream), "line2\nline3\n");
});
test("StreamTests.test_readline_eof", async () => {
  const stream = fed(["some data"]);
  stream.feed_eof();
  equal(text(await stream.readline()), "some data");
});
test("StreamTests.test_readline_empty_eof", async () => {
  const stream = fed([]);
  stream.feed_eof();
  equal(text(await stream.readline()), "");
});
test("StreamTests.test_readline_read_byte_count", async () => {
  const stream = fed([DATA]);
  await stream.readline();
  equal(text(await stream.read(7)), "line2\nl");
  equal(await rest(stream), "ine3\n");
});
test("StreamTests.test_readline_exception", async () => {
  const stream = fed(["line\n"]);
  equal(text(await stream.readline()), "line\n");
  stream.set_exception(new ValueError());
  await rejects(ValueError, stream.readline());
  equal(repr(stream), "<StreamReader exception=ValueError()>");
});
test("StreamTests.test_readuntil_separator", async () => {
  const stream = fed([]);
  const empty = "Separator should be at least one-byte string";
  await rejects(ValueError, stream.readuntil({ separator: bytes("") }), empty);
  await rejects(ValueError, stream.readuntil({ separator: [bytes("")] }), empty);
  await rejects(
    ValueError,
    stream.readuntil({ separator: [] }),
    "Separator should contain at least one element",
  );
});
test("StreamTests.test_readuntil_multi_chunks", async () => {
  const stream = fed(["lineAAA"]);
  await readsUntil(stream, { separator: bytes("AAA") }, "lineAAA");
  stream.feed_data(bytes("lineAAA"));
  await readsUntil(stream, bytes("AAA"), "lineAAA");
  stream.feed_data(bytes("lineAAAxxx"));
  await readsUntil(stream, bytes("AAA"), "lineAAA");
  equal(await rest(stream), "xxx");
});
test("StreamTests.test_readuntil_multi_chunks_1", async () => {
  const stream = fed([]);
  for (const pieces of [
    ["QWEaa", "XYaa", "a"],
    ["QWEaa", "XYa", "aa"],
    ["aaa"],
    ["Xaaa"],
    ["XXX", "a", "a", "a"],
  ]) {
    for (const piece of pieces) stream.feed_data(bytes(piece));
    await readsUntil(stream, bytes("aaa"), pieces.join(""));
    equal(repr(stream), "<StreamReader>");
  }
});
test("StreamTests.test_readuntil_eof", async () => {
  const stream = fed(["some dataAA"]);
  stream.feed_eof();
  const error = await rejects(asyncio.IncompleteReadError, stream.readuntil(bytes("AAA")));
  equal([text(error.partial), error.expected], ["some dataAA", null]);
  equal(error.message, "11 bytes read on a total of undefined expected bytes");
  equal(repr(stream), "<StreamReader eof>");
});
test("StreamTests.test_readuntil_limit_found_sep", async () => {
  const stream = fed(["some dataAA"], { limit: 3 });
  await rejects(
    asyncio.LimitOverrunError,
    stream.readuntil(bytes("AAA")),
    "Separator is not found, and chunk exceed the limit",
  );
  stream.feed_data(bytes("A"));
  await rejects(
    asyncio.LimitOverrunError,
    stream.readuntil(bytes("AAA")),
    "Separator is found, but chunk is longer than limit",
  );
  equal(await rest(stream), "some dataAAA");
});
test("StreamTests.test_readuntil_multi_separator", async () => {
  const stream = fed(["line 1\nline 2\r"]);
  const breaks = [bytes("\r"), bytes("\n")];
  await readsUntil(stream, breaks, "line 1\n");
  await readsUntil(stream, breaks, "line 2\r");
  equal(repr(stream), "<StreamReader>");
  // The one that ends first, though it is longer.
  stream.feed_data(bytes("ABCDEFG"));
  await readsUntil(stream, [bytes("DEF"), bytes("BCDE")], "ABCDE");
  equal(await rest(stream), "FG");
});
test("StreamTests.test_readuntil_multi_separator_limit", async () => {
  const stream = fed(["some dataA"], { limit: 3 });
  await rejects(
    asyncio.LimitOverrunError,
    stream.readuntil([bytes("A"), bytes("ome dataA")]),
    "Separator is found, but chunk is longer than limit",
  );
  equal(await rest(stream), "some dataA");
});
test("StreamTests.test_readuntil_multi_separator_negative_offset", async () => {
  const stream = fed(["data"]);
  const task = asyncio.create_task(stream.readuntil([bytes("A"), bytes("long sep")]));
  feedSoon(stream, ["Z"]);
  feedSoon(stream, ["Aaaa"]);
  equal(text(await task), "dataZA");
  equal(await rest(stream), "aaa");
});
test("StreamTests.test_readuntil_bytearray", async () => {
  // There is one kind of bytes here; a part of a larger buffer is one, too.
  const stream = fed(["some data\r\n"]);
  await readsUntil(stream, bytes("--\r\n--").subarray(2, 4), "some data\r\n");
  equal(repr(stream), "<StreamReader>");
});

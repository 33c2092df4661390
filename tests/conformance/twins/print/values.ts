import asyncio from "asyncio";

print("text", 1, -2, 1.5, 0.1 + 0.2, 1e21, true, false, null);
print([1, "a", null, true, [2.5]], { a: 1, b: [1] }, new Set([1, 2]));
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\tline\nback\\"), repr("é\x00\x7f"));
print(new ValueError("message"), new ValueError(), new ValueError(1, "two"), new KeyError("key"), [
  new ValueError("inside"),
  new KeyError("k"),
]);
print(
  repr(new ValueError("message")),
  repr(new ValueError()),
  repr(new ValueError(1, "two")),
  repr(new KeyError("key")),
);
print("a", "b", { sep: "-" });
print("a", { end: "!\n" });
print();
print([], {}, "", [[]], [""]);
print(Infinity, NaN, -0.5, 100000.25);
print(
  repr(new asyncio.CancelledError("x")),
  new asyncio.CancelledError("x"),
  repr(new asyncio.QueueFull()),
  new TimeoutError(),
);
print(ValueError, asyncio.CancelledError, false);
print(new Uint8Array([...new TextEncoder().encode("bytes"), 0, 39]), [new TextEncoder().encode("x")]);

# How values are shown.
import asyncio

print("text", 1, -2, 1.5, 0.1 + 0.2, 1e21, True, False, None)
print([1, "a", None, True, [2.5]], {"a": 1, "b": [1]}, {1, 2})
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\tline\nback\\"), repr("é\x00\x7f"))
print(ValueError("message"), ValueError(), ValueError(1, "two"), KeyError("key"), [ValueError("inside"), KeyError("k")])
print(repr(ValueError("message")), repr(ValueError()), repr(ValueError(1, "two")), repr(KeyError("key")))
print("a", "b", sep="-")
print("a", end="!\n")
print()
print([], {}, "", [[]], [""])
print(float("inf"), float("nan"), -0.5, 100000.25)
print(repr(asyncio.CancelledError("x")), asyncio.CancelledError("x"), repr(asyncio.QueueFull()), TimeoutError())
print(ValueError, asyncio.CancelledError, type(None) is None)
print(b"bytes\x00'", [b"x"])

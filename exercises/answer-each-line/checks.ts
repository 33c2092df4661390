import { because, check, expect, same } from "yieldpoint/checks";

check("answers every line of a client, one at a time", async ({ run }) => {
  const it = await run({ mayFail: true });
  because(
    same(it.lines, ["HELLO", ""]),
    "The first line was answered, and the second was not: the handler had ended by then. It needs a loop, which reads a line, answers it, and reads the next.",
  );
  const hangs = it.error?.type === "DeadlockError";
  const once = hangs ? (await run({ driver: "one-answer", mayFail: true })).call("client") : null;
  because(
    once?.value === "HELLO",
    "The client got an answer without the newline at its end, so its `readline()` waits for more. `readline()` returns a line with its newline; send that back as well.",
  );
  because(
    once?.error?.error === "TimeoutError",
    "The client sent a line and waits for the answer, and the handler is waiting for more from the client, so neither can continue. Answer each line before you read on: `readline()` returns as soon as one line is there.",
  );
  expect(await run()).toPrint(["HELLO", "STREAMS"]);
});

check("serves two clients at the same time", async ({ run }) => {
  const tried = await run({ driver: "two-clients", mayFail: true });
  because(
    tried.error?.type === "EndlessLoopError",
    "A client has closed its end, and the handler keeps reading. `readline()` returns zero bytes then, at once, again and again, so the loop in the handler never yields control. Leave the loop when nothing comes.",
  );
  const it = await run({ driver: "two-clients" });
  expect(it.call("slow")).toGive(["ONE", "TWO", "THREE"]);
  expect(it.call("quick")).toGive(["A", "B", "C", "D"]);
  because(
    (it.call("quick").duration ?? 0) > 6,
    "The second client had to wait until the first had left. The server starts a handler for each client, and the handlers share one loop, so let nothing in one of them keep the others waiting.",
  );
  expect(it.call("quick")).toTake(2);
});

check("ends, and closes the writer, once the client has closed", async ({ run }) => {
  const it = await run({ driver: "closes-its-end" });
  expect(it.call("client")).toGive(["ONE", "TWO"]);
  because(
    it.report("closed") === false,
    "The client has closed its end, and the handler ended without closing its own. Call `writer.close()` after the last line.",
  );
  expect(it.report("closed"), "whether the writer was closed when the handler ended").toBe(true);
});

import { because, check, expect, same } from "yieldpoint/checks";

check("returns what was read when the time is up", async ({ run }) => {
  const it = await run({ driver: "too-long" });
  const { value, ended } = it.call("readWhatYouCan");
  const asked = it.service("read").calls.map(({ time }) => time);
  because(
    same(asked, [0, 2, 4, 6]) && ended === 8,
    "The time was up at 5.00 s, and `readWhatYouCan` kept reading to the last page. A limit for each page doesn't help, because no page takes five seconds. Put one limit around all the reading.",
  );
  because(
    same(asked, [0, 2, 4]) && it.service("read").calls[2]?.outcome === "answered",
    "The time was up at 5.00 s, in the middle of the third page, and that page was still read to the end. Checking the clock between two pages is too late; `asyncio.timeout` interrupts an `await`.",
  );
  because(
    same(asked, [0, 0, 0, 0]),
    "All four pages were asked for at once, at 0.00 s. Read them one after the other: `await` each page before you ask for the next.",
  );
  because(
    same(value, []) && same(asked, [0, 2, 4]),
    "Two pages had been read when the time was up, and neither was returned. When a function is stopped, what it would have returned is lost. Keep the list outside of what the time limit stops, and return it from there.",
  );
  expect(it.call("readWhatYouCan")).toGive(["a!", "b!"]);
  expect(it.call("readWhatYouCan")).toTake(5);
});

check("doesn't keep reading in the background", async ({ run }) => {
  const it = await run({ driver: "too-long" });
  expect(it.service("read")).toBeAskedAt([0, 2, 4]);
  expect(it.call("readWhatYouCan")).not.toLeaveTasks();
});

check("returns everything, and earlier, when there is enough time", async ({ run }) => {
  const it = await run({ driver: "in-time" });
  expect(it.call("readWhatYouCan")).toGive(["a!", "b!", "c!"]);
  expect(it.call("readWhatYouCan")).toTake(3);
});

check("reads one page after the other", async ({ run }) => {
  const it = await run({ driver: "in-time" });
  expect(it.service("read")).toBeAskedAt([0, 1, 2]);
});

check("lets a page's error propagate", async ({ run }) => {
  const it = await run({ driver: "torn-page" });
  expect(it.call("readWhatYouCan")).toRaise("OSError", "torn page");
});

check("ends cancelled when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("readWhatYouCan")).toEnd("cancelled");
  expect(it.task("readWhatYouCan")).toEndAt(3);
});

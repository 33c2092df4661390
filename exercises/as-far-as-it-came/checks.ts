import { because, check, expect, same } from "yieldpoint/checks";

check("gives what was read when the time is up", async ({ run }) => {
  const it = await run({ driver: "too-long" });
  const { value, ended } = it.call("readWhatYouCan");
  const asked = it.service("read").calls.map(({ time }) => time);
  because(
    same(asked, [0, 2, 4, 6]) && ended === 8,
    "The time was up at 5.00 s, and `readWhatYouCan` read on to the last page. A limit for each page can't help, because no page takes five seconds; put one limit around all of the reading.",
  );
  because(
    same(asked, [0, 2, 4]) && it.service("read").calls[2]?.outcome === "answered",
    "The time was up at 5.00 s, in the middle of the third page, and that page was read to its end. A look at the clock between two pages comes too late; `asyncio.timeout` stops an `await` in the middle.",
  );
  because(
    same(asked, [0, 0, 0, 0]),
    "All four pages were asked for at once, at 0.00 s. Read them one after the other: `await` a page before you ask for the next.",
  );
  because(
    same(value, []) && same(asked, [0, 2, 4]),
    "Two pages had been read when the time was up, and none of them was returned. What a function would have returned is lost when it is stopped, so keep the list outside of what the time limit stops, and return it from there.",
  );
  expect(it.call("readWhatYouCan")).toGive(["a!", "b!"]);
  expect(it.call("readWhatYouCan")).toTake(5);
});

check("reads no further behind your back", async ({ run }) => {
  const it = await run({ driver: "too-long" });
  expect(it.service("read")).toBeAskedAt([0, 2, 4]);
  expect(it.call("readWhatYouCan")).not.toLeaveTasks();
});

check("gives everything, and earlier, when there is time enough", async ({ run }) => {
  const it = await run({ driver: "in-time" });
  expect(it.call("readWhatYouCan")).toGive(["a!", "b!", "c!"]);
  expect(it.call("readWhatYouCan")).toTake(3);
});

check("reads one page after the other", async ({ run }) => {
  const it = await run({ driver: "in-time" });
  expect(it.service("read")).toBeAskedAt([0, 1, 2]);
});

check("lets the error of a page through", async ({ run }) => {
  const it = await run({ driver: "torn-page" });
  expect(it.call("readWhatYouCan")).toRaise("OSError", "torn page");
});

check("is cancelled when somebody cancels it", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("readWhatYouCan")).toEnd("cancelled");
  expect(it.task("readWhatYouCan")).toEndAt(3);
});

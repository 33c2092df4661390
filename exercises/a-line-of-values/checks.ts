import { because, check, expect, same } from "yieldpoint/checks";

check("yields each reading as soon as it is there", async ({ run }) => {
  const it = await run();
  const times = it.printedLines.map(({ print }) => print.time);
  because(
    it.awaits[0]?.text === "sleep(2)",
    "`every` began with a pause. The first reading comes at once; the pauses belong between the readings.",
  );
  because(
    same(times, [5.5, 5.5, 5.5]),
    "All three readings were yielded together, after the last had been taken. `yield` each one as soon as you have it: the generator pauses there, and resumes when the caller asks for the next.",
  );
  because(
    it.awaits[0]?.text === "sleep(0.5)" &&
      it.lines[0] === "19 degrees" &&
      times[0]! >= 2.5 &&
      times[0]! < 5.5,
    "The first reading was there at 0.50 s, and `every` kept it while it slept. `yield` each reading as soon as you have it, and sleep after that.",
  );
  expect(it).toPrintAt([
    [0.5, "19 degrees"],
    [3, "20 degrees"],
    [5.5, "21 degrees"],
  ]);
});

check("sleeps after the caller has come back, not before", async ({ run }) => {
  const it = await run({ driver: "slow-caller" });
  const asked = it.service("read").calls.map(({ time }) => time);
  because(
    same(asked.slice(0, 2), [0, 2]),
    "The caller asked for its second value at 2.00 s, and `every` read at once. The pause begins at that moment, however late the caller comes: sleep when the code after the `yield` resumes.",
  );
  because(
    same(asked.slice(0, 2), [0, 1]),
    "The second reading began at 1.00 s, and the caller, which takes two seconds for each value, had not asked for it yet. Don't read ahead: the code after a `yield` runs when the caller wants the next value, so sleep and read there.",
  );
  expect(it.call("all")).toGive([1, 2, 3]);
  expect(it.service("read")).toBeAskedAt([0, 3, 6]);
  because(
    it.call("all").duration === 9,
    "After its last value `every` slept once more, and kept the caller waiting for nothing. Sleep only if another reading follows.",
  );
  expect(it.call("all")).toTake(8);
});

check("takes no more readings once the caller has left", async ({ run }) => {
  const it = await run({ driver: "leaves-early" });
  expect(it.call("enough")).toGive([7, 7]);
  expect(it.service("read")).toBeAskedAt([0, 4]);
  expect(it.call("enough")).not.toLeaveTasks();
});

check("lets the error of a reading propagate", async ({ run }) => {
  const it = await run({ driver: "broken" });
  expect(it.call("broken")).toRaise("OSError", "no contact");
});

import { because, check, expect } from "yieldpoint/checks";

check("sells no more seats than there are", async ({ run }) => {
  const it = await run();
  because(
    it.lines[0] === "[True, True, True]" && it.duration === 3,
    "The passengers pay one after another, so something does keep them apart. But all three had checked for a free seat before that, " +
      "while both seats were still free. Hold the lock from the check until the seat is taken.",
  );
  expect(it).toPrint(["[True, True, False]", "['Ada', 'Bob']"]);
});

check("asks no passenger to pay for a seat that is gone", async ({ run }) => {
  const it = await run({ driver: "two-trains" });
  expect(it.call("Cleo north")).toGive(false);
  because(
    it.service("pay").calls.some(({ args, started }) => args[0] === "Cleo" && started === 0),
    "Cleo was asked to pay at 0.00 s, while Ada was still paying for the only seat, and was then told that it was gone. Checking " +
      "after the payment saves the seat, but not her money: while one passenger books, the next has to wait before checking.",
  );
  expect(
    it.service("pay").calls.map(({ args }) => args[0]),
    "who was asked to pay",
  ).toEqual(["Ada", "Bob"]);
});

check("lets one train book while another waits for a payment", async ({ run }) => {
  const it = await run({ driver: "two-trains" });
  expect(it.call("Ada north")).toGive(true);
  expect(it.call("Bob south")).toGive(true);
  expect(it.call("Cleo north")).toGive(false);
  because(
    it.service("pay").calls.some(({ args, started }) => args[0] === "Bob" && started === 2),
    "Bob had to wait until Ada had paid, although she is on another train. What keeps passengers apart has to belong to one train: " +
      "each `Train` needs a lock of its own.",
  );
  expect(it.service("pay")).toBeAskedAt([0, 0]);
});

check("keeps the seat free when a payment fails", async ({ run }) => {
  const it = await run({ driver: "no-money" });
  expect(it.call("Ada")).toRaise("ValueError", "no money");
  const [ada, bob] = [it.call("Ada"), it.call("Bob")];
  because(
    bob.value === false && ada.order.ended !== null && (bob.order.ended ?? Infinity) < ada.order.ended,
    "Bob was turned away while Ada was still paying: her seat counted as taken before it was paid for, and in the end she couldn't " +
      "pay. A seat is taken once it is paid for, and until that is decided the next passenger waits.",
  );
  because(
    bob.value === false && ada.order.ended !== null && (bob.order.ended ?? 0) > ada.order.ended,
    "Ada's payment failed, and when Bob's booking checked after that, her seat still counted as taken. Take the seat only after the payment.",
  );
  expect(bob).toGive(true);
});

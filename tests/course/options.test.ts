import { expect, test } from "vitest";
import { shownOrder } from "../../src/course/options.ts";

const texts = ["one", "two", "three", "four"];

test("options are shown in an order that the seed alone decides", () => {
  const order = shownOrder(texts, "a");
  expect(order.toSorted()).toEqual([0, 1, 2, 3]);
  expect(shownOrder(texts, "a")).toEqual(order);
  const orders = new Set(Array.from({ length: 200 }, (_, seed) => shownOrder(texts, `${seed}`).join("")));
  expect(orders.size, "all twenty-four come up").toBe(24);
});

test("two options are not simply exchanged: each is first for about half of the seeds", () => {
  const first = Array.from({ length: 1000 }, (_, seed) => shownOrder(["yes", "no"], `${seed}`)[0]);
  const zeros = first.filter((index) => index === 0).length;
  expect(zeros).toBeGreaterThan(450);
  expect(zeros).toBeLessThan(550);
});

test("an option about all the others stays last", () => {
  for (const last of ["None of these", "<code>All of them</code>", "Both of these", "Any of the others"]) {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(shownOrder([last, "one", "two"], `${seed}`)[2], last).toBe(0);
    }
  }
  expect(new Set([0, 1, 2, 3, 4].map((seed) => shownOrder(["All at once", "one"], `${seed}`)[1])).size).toBe(
    2,
  );
});

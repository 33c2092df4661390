import asyncio from "asyncio";
import { equal, runBriefly, test } from "../unittest";

/** Three callbacks that note their number when they are called, and a future. */
function setUp() {
  const loop = asyncio.new_event_loop();
  const future = loop.create_future();
  const bag = [];
  const noting = (thing) => () => bag.push(thing);
  return { loop, future, bag, noting, callbacks: [noting(42), noting(17), noting(100)] };
}

/** What is noted if the callbacks with these indices are removed, one after the other, and the result comes then. */
function left(...removed) {
  const { loop, future, bag, callbacks } = setUp();
  for (const callback of callbacks) future.add_done_callback(callback);
  for (const index of removed) future.remove_done_callback(callbacks[index]);
  equal(bag, []);
  future.set_result("foo");
  equal(bag, []);
  runBriefly(loop);
  equal(future.result(), "foo");
  loop.close();
  return bag;
}

test("BaseFutureDoneCallbackTests.test_callbacks_remove_first_callback", () => equal(left(0, 0), [17, 100]));
test("BaseFutureDoneCallbackTests.test_callbacks_remove_first_and_second_callback", () =>
  equal(left(0, 1, 0), [100]));
test("BaseFutureDoneCallbackTests.test_callbacks_remove_third_callback", () => equal(left(2, 2), [42, 17]));
test("BaseFutureDoneCallbackTests.test_callbacks_invoked_on_set_result", () => equal(left(), [42, 17, 100]));

test("BaseFutureDoneCallbackTests.test_callbacks_invoked_on_set_exception", () => {
  const { loop, future, bag, noting } = setUp();
  future.add_done_callback(noting(100));
  const error = new RuntimeError();
  future.set_exception(error);
  equal(bag, []);
  runBriefly(loop);
  equal([bag, future.exception() === error], [[100], true]);
  loop.close();
});

test("BaseFutureDoneCallbackTests.test_remove_done_callback", () => {
  const { loop, future, bag, noting } = setUp();
  const [one, two, three] = [noting(1), noting(2), noting(3)];
  future.add_done_callback(one);
  future.add_done_callback(two);
  equal([two, three].map(future.remove_done_callback.bind(future)), [1, 0]);
  // Six times the first now, and the second once, in between.
  future.add_done_callback(two);
  for (let i = 0; i < 5; i += 1) future.add_done_callback(one);
  equal(future.remove_done_callback(one), 6);
  future.set_result("foo");
  runBriefly(loop);
  equal(bag, [2]);
  loop.close();
});

test("BaseFutureDoneCallbackTests.test_schedule_callbacks_list_mutation_1", () => {
  const { loop, future, bag, noting } = setUp();
  const other = noting("other");
  const removed = [];
  future.add_done_callback((f) => removed.push(f.remove_done_callback(other)));
  future.add_done_callback(other);
  future.add_done_callback(other);
  future.set_result(1);
  runBriefly(loop);
  // Too late: all three became ready when the result came.
  equal([removed, bag], [[0], ["other", "other"]]);
  loop.close();
});

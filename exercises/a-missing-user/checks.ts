import { because, check, expect, same } from "yieldpoint/checks";

check("gives each user's name, or unknown", async ({ run }) => {
  // A KeyError is what this is about, and is explained below; any other error is told as it is.
  let it = await run({ mayFail: true });
  if (it.error !== null && it.error.type !== "KeyError") it = await run();
  because(
    same(it.lines, ["unknown", "unknown", "unknown"]) && it.duration === 0,
    "No user was fetched: `nameOf` returned before it asked. `await fetch(id)` gives the name, or raises `KeyError`.",
  );
  because(
    it.error?.type === "KeyError",
    "There is no user u8, and the `KeyError` that says so came through `await fetch(id)` and ended the program. Put a `try` around the `await`, and " +
      'return "unknown" in its `catch`.',
  );
  expect(it).toPrint(["Ada", "unknown", "Grace"]);
});

check("fetches each user once", async ({ run }) => {
  const it = await run({ driver: "other-users" });
  const ids = it.service("fetch").calls.map(({ args }) => args[0]);
  because(
    ids.filter((id) => id === "u1").length === 2,
    "Each user was fetched twice. What `await fetch(id)` gives the first time is the name: keep it, or return it from inside the `try`.",
  );
  expect(ids, "the users that were fetched").toEqual(["u1", "u2"]);
  expect(it.report("names"), "the names of u1 and u2").toEqual(["user u1", "unknown"]);
});

check("lets every other exception propagate", async ({ run }) => {
  const it = await run({ driver: "a-lost-connection" });
  because(
    it.call("nameOf").value === "unknown",
    'The connection was lost, and `nameOf` returned "unknown". Only `KeyError` means that there is no such user: throw every other ' +
      "exception again.",
  );
  expect(it.call("nameOf")).toRaise("ConnectionError", "connection lost");
});

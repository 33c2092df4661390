import { expect, test } from "vitest";
import { play, printed } from "../asyncio/program.ts";

test("asyncio's messages go through its logger, with level, format and stream of the program's choice", async () => {
  const out = await printed(
    `
    import logging from "logging"; import sys from "sys";
    logging.basicConfig({ level: logging.DEBUG, stream: sys.stdout, format: "%(asctime)s %(levelname)-7s %(name)s [%(taskName)s] %(message)s" });
    async function main() {
      await asyncio.sleep(1.5);
      logging.getLogger("app.part").info("%s took %.1f s", "it", 1.5);
      time.sleep(0.25);
    }
    asyncio.run(main());
  `,
    { debug: true },
  );
  expect(out[0]).toBe("2024-01-01 00:00:00,000 DEBUG   asyncio [None] Using selector: EpollSelector");
  expect(out[1]).toBe("2024-01-01 00:00:01,500 INFO    app.part [Task-1] it took 1.5 s");
  expect(out[2]).toMatch(/WARNING asyncio \[None\] Executing <Task finished .* took 0\.250 seconds$/);
});

test("without a configuration, warnings and errors go to stderr, the message alone", async () => {
  const { err } = await play(`
    import logging from "logging";
    const log = logging.getLogger("x");
    log.info("not shown"); log.warning("shown"); log.error("bad", { exc_info: new ValueError("v") });
  `);
  expect(err).toEqual(["shown", "bad", "ValueError: v"]);
});

test("the level of the asyncio logger silences its warnings", async () => {
  const { err } = await play(
    `
    import logging from "logging";
    logging.getLogger("asyncio").setLevel(logging.ERROR);
    async function main() { time.sleep(1); }
    asyncio.run(main());
  `,
    { debug: true },
  );
  expect(err).toEqual([]);
});

test("a logger's methods can be handed on as callbacks", async () => {
  const { err } = await play(`
    import logging from "logging";
    async function main() {
      asyncio.get_running_loop().call_soon(logging.getLogger("x").warning, "%s is late", "it");
      await asyncio.sleep(0);
    }
    asyncio.run(main());
  `);
  expect(err).toEqual(["it is late"]);
});

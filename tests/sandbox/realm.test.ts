import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepRealms, type Realm } from "../../src/sandbox/realm.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Boots realms that answer pings unless their number is in `deaf`. */
function boots(deaf: readonly number[] = [], most = 1) {
  const log: string[] = [];
  const realms: Realm[] = [];
  const boot = () => {
    const number = realms.length + 1;
    log.push(`boot ${number}`);
    const realm: Realm = {
      send: (message) => {
        log.push(`${message.type} ${number}`);
        if (!deaf.includes(number)) realm.onmessage?.({ type: "pong" });
      },
      onmessage: null,
      ondeath: null,
      retire: () => log.push(`retire ${number}`),
      destroy: () => log.push(`destroy ${number}`),
    };
    realms.push(realm);
    return Promise.resolve(realm);
  };
  const moveOn = () => log.push("move on") > 0;
  return { log, realms, keeper: keepRealms({ boot, moveOn }, most) };
}

test("gives the spare one, and boots another when asked to", async () => {
  const { log, keeper, realms } = boots();
  await keeper.warm();
  await keeper.warm();
  expect(await keeper.take()).toBe(realms[0]);
  await keeper.warm();
  expect(log).toEqual(["boot 1", "ping 1", "boot 2"]);
});

test("replaces a spare that died unnoticed", async () => {
  const { log, keeper, realms } = boots([1]);
  await keeper.warm();
  const taken = keeper.take();
  await vi.advanceTimersByTimeAsync(500);
  expect(await taken).toBe(realms[1]);
  expect(log).toEqual(["boot 1", "ping 1", "destroy 1", "boot 2"]);
});

test("throws a spare away that says it died", async () => {
  const { log, keeper, realms } = boots();
  await keeper.warm();
  realms[0]?.ondeath?.({ outOfMemory: false, message: "gone" });
  await keeper.warm();
  expect(log).toEqual(["boot 1", "destroy 1", "boot 2"]);
});

test("tries again after a boot that failed", async () => {
  let tries = 0;
  const keeper = keepRealms({ boot: () => Promise.reject(new Error(`try ${++tries}`)) }, 2);
  await expect(keeper.warm()).rejects.toThrow("try 1");
  await expect(keeper.take()).rejects.toThrow("try 2");
});

test("leaves nothing behind when it is disposed of", async () => {
  const { log, keeper } = boots();
  await keeper.warm();
  keeper.dispose();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(["boot 1", "destroy 1"]);
});

test("keeps as many as it is told to, booted one after the other", async () => {
  const { log, keeper, realms } = boots([], 2);
  await keeper.warm();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(["boot 1", "boot 2"]);
  expect(await keeper.take()).toBe(realms[0]);
  expect(await keeper.take()).toBe(realms[1]);
  await keeper.warm();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(["boot 1", "boot 2", "ping 1", "ping 2", "boot 3", "boot 4"]);
});

test("puts the spares out of reach of a realm that may be destroyed", async () => {
  const { log, keeper, realms } = boots();
  await keeper.warm();
  const running = await keeper.take();
  await keeper.warm();
  keeper.moveOn(running);
  expect(await keeper.take()).toBe(realms[2]);
  expect(log).toEqual(["boot 1", "ping 1", "boot 2", "move on", "boot 3", "retire 2", "ping 3"]);
});

test("waits until what was retired is gone", async () => {
  const gone = Promise.withResolvers<undefined>();
  const boot = () => Promise.reject<Realm>(new Error("booted"));
  const said: string[] = [];
  keepRealms({ boot, settled: () => gone.promise }, 1)
    .take()
    .catch((error: unknown) => said.push(String(error)));
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual([]);
  gone.resolve(undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual(["Error: booted"]);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepRealms, type Realm } from "../../src/sandbox/realm.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Boots realms that answer pings unless their number is in `deaf`. */
function boots(deaf: readonly number[] = []) {
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
      destroy: () => log.push(`destroy ${number}`),
    };
    realms.push(realm);
    return Promise.resolve(realm);
  };
  return { log, realms, keeper: keepRealms(boot) };
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
  expect(log).toEqual(["boot 1", "boot 2", "destroy 1"]);
});

test("tries again after a boot that failed", async () => {
  let tries = 0;
  const keeper = keepRealms(() => Promise.reject(new Error(`try ${++tries}`)));
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

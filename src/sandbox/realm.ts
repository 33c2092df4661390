/**
 * A realm in which one run happens, as the trusted side holds it: a worker in a frame in the page, a worker thread in
 * Node. And the keeper of spare ones, so that the next run starts at once, also right after a kill.
 */
import type { ToRealm } from "./protocol.ts";

export interface Realm {
  send(message: ToRealm): void;
  /** Whatever comes out of the realm, unchecked. There is one listener at a time. */
  onmessage: ((data: unknown) => void) | null;
  /** The realm ended by itself, with what is known of why. Not every kind of death is told: see `conduct.ts`. */
  ondeath: ((death: Death) => void) | null;
  /** Ends a realm that said its run is over; what it stood on may serve again. */
  retire(): void;
  /** Removes the realm, whatever it is doing, and all that it stands on. */
  destroy(): void;
}

export interface Death {
  /** It asked for more memory than it may have. */
  outOfMemory: boolean;
  /** It did nothing wrong: what it stood on had to be removed for the sake of another. */
  bystander?: boolean;
  message: string;
}

/** Where realms boot. */
export interface Ground {
  /** Resolves once the realm said it is ready. */
  boot(): Promise<Realm>;
  /** Resolves when every realm that was retired is gone, or was destroyed because it would not go. */
  settled?(): Promise<unknown>;
  /** From now on realms boot where this one cannot take them along when it is destroyed. False if they do already. */
  moveOn?(from: Realm): boolean;
}

export interface Realms {
  /** A realm that just answered. It is the caller's now, to be retired or destroyed after one run. */
  take(): Promise<Realm>;
  /** Boots spare ones, if there are too few; resolves when there are so many. */
  warm(count?: number): Promise<void>;
  /** This realm may have to be destroyed: puts the spares out of its reach. */
  moveOn(from: Realm): void;
  dispose(): void;
}

/** How long a spare realm may take to answer a ping before it counts as dead, in milliseconds: it is idle. */
const PONG_MS = 500;

/** Keeps at least so many spare realms ready, booted one after the other; more, once more were asked for. */
export function keepRealms(ground: Ground, least: number): Realms {
  let most = least;
  /** The oldest first; only the last may still be booting. */
  const spares: Promise<Realm>[] = [];
  let booting = false;
  let disposed = false;

  const forget = (old: Promise<Realm>) => {
    const index = spares.indexOf(old);
    if (index >= 0) void spares.splice(index, 1);
    return index >= 0;
  };

  const add = () => {
    const made = ground.boot();
    booting = true;
    spares.push(made);
    made.then(
      (realm) => {
        booting = false;
        if (disposed) realm.destroy();
        else {
          realm.ondeath = () => {
            if (forget(made)) realm.destroy();
          };
          if (spares.length > 0) fill();
        }
      },
      () => {
        booting = false;
        forget(made); // Whoever awaits it is told; the next one asked for is another try.
      },
    );
    return made;
  };

  const fill = () => {
    if (!booting && spares.length < most) add().catch(() => undefined);
  };

  return {
    async take() {
      await ground.settled?.();
      const first = spares[0] ?? add();
      forget(first);
      const realm = await first;
      if (await answers(realm)) return realm;
      // A spare can die unnoticed: a tab that slept for long, a process that was killed for its memory.
      realm.destroy();
      return ground.boot();
    },
    async warm(count = 1) {
      most = Math.max(most, count);
      while (spares.length < count) await add();
      fill();
      await Promise.all(spares.slice(0, count));
    },
    moveOn(from) {
      if (ground.moveOn?.(from) !== true) return;
      for (const spare of spares.splice(0)) {
        spare.then(
          (realm) => {
            realm.ondeath = null;
            realm.retire();
          },
          () => undefined,
        );
      }
      booting = false;
      fill();
    },
    dispose() {
      disposed = true;
      for (const spare of spares.splice(0)) {
        spare.then(
          (realm) => realm.destroy(),
          () => undefined,
        );
      }
    },
  };
}

/** Whether a realm answers within `patience` milliseconds. Afterwards it has no listeners. */
export function answers(realm: Realm, patience = PONG_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const decide = (alive: boolean) => {
      clearTimeout(timer);
      realm.onmessage = null;
      realm.ondeath = null;
      resolve(alive);
    };
    const timer = setTimeout(() => decide(false), patience);
    realm.onmessage = (data) => {
      if (typeof data === "object" && data !== null && "type" in data && data.type === "pong") decide(true);
    };
    realm.ondeath = () => decide(false);
    realm.send({ type: "ping" });
  });
}

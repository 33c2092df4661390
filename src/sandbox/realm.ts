/**
 * A realm in which one run happens, as the trusted side holds it: a frame with a worker in it in the page, a worker
 * thread in Node. And the keeper of a spare one, so that the next run starts at once, also right after a kill.
 */
import type { ToRealm } from "./protocol.ts";

export interface Realm {
  send(message: ToRealm): void;
  /** Whatever comes out of the realm, unchecked. There is one listener at a time. */
  onmessage: ((data: unknown) => void) | null;
  /** The realm ended by itself, with what is known of why. Not every kind of death is told: see `conduct.ts`. */
  ondeath: ((death: Death) => void) | null;
  /** Removes the realm, whatever it is doing. */
  destroy(): void;
}

export interface Death {
  /** It asked for more memory than it may have. */
  outOfMemory: boolean;
  message: string;
}

export interface Realms {
  /** A realm that just answered. It is the caller's now, to be destroyed after one run. */
  take(): Promise<Realm>;
  /** Boots a spare one, if there is none. */
  warm(): Promise<void>;
  dispose(): void;
}

/** How long a spare realm may take to answer a ping before it counts as dead, in milliseconds: it is idle. */
const PONG_MS = 500;

/** Keeps one spare realm ready. `boot` resolves once the realm said it is ready. */
export function keepRealms(boot: () => Promise<Realm>): Realms {
  let spare: Promise<Realm> | null = null;
  let disposed = false;

  const discard = (old: Promise<Realm>) => {
    if (spare === old) spare = null;
    old.then(
      (realm) => realm.destroy(),
      () => undefined, // It never came up; whoever awaited it was told.
    );
  };

  const prepare = () => {
    if (spare !== null) return spare;
    const made = boot();
    spare = made;
    made.then(
      (realm) => {
        if (disposed) realm.destroy();
        else realm.ondeath = () => discard(made);
      },
      () => discard(made),
    );
    return made;
  };

  return {
    async take() {
      const first = prepare();
      spare = null;
      const realm = await first;
      if (await answers(realm)) return realm;
      // A spare can die unnoticed: a tab that slept for long, a process that was killed for its memory.
      realm.destroy();
      return boot();
    },
    async warm() {
      await prepare();
    },
    dispose() {
      disposed = true;
      if (spare !== null) discard(spare);
    },
  };
}

function answers(realm: Realm): Promise<boolean> {
  return new Promise((resolve) => {
    const decide = (alive: boolean) => {
      clearTimeout(timer);
      realm.onmessage = null;
      realm.ondeath = null;
      resolve(alive);
    };
    const timer = setTimeout(() => decide(false), PONG_MS);
    realm.onmessage = (data) => {
      if (typeof data === "object" && data !== null && "type" in data && data.type === "pong") decide(true);
    };
    realm.ondeath = () => decide(false);
    realm.send({ type: "ping" });
  });
}

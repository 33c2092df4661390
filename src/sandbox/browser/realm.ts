/**
 * The realms of runs in the page: workers in a frame (`frame-element.ts`). A worker that ended its run, and then answers,
 * is idle and is simply ended. Any other is destroyed, and that is to remove its frame, with the spare workers in it; runs
 * that share the frame get a moment to end, and then begin anew elsewhere.
 */
import { answers, type Ground, type Realm } from "../realm.ts";
import { parseMessage } from "../validate.ts";
import { BOOT_MS, openFrame, type Frame } from "./frame-element.ts";
import { readInPieces } from "./read-in-pieces.ts";

/** How long a program that said it ended may go on, in promises of its own say, before it counts as one that will not. */
const IDLE_MS = 500;

/** How long other runs in a frame may go on, to their ends, when one in it had to be ended by force. Milliseconds. */
const GRACE_MS = 1_500;

/** A worker in a frame that works comes up in 20 ms. After this long the frame is taken for dead. Milliseconds. */
const WORKER_MS = 3_000;

/** So many frames in a row may come up without a worker, where workers have come up before. */
const DEAD_FRAMES = 2;

export interface Delivery {
  /** The address of the frame's document. */
  frame: string;
  /** The worker's whole code. */
  worker: string;
}

/** A frame and the realms in it. */
interface Place {
  frame: Promise<Frame>;
  realms: Set<Realm>;
  /** Those of them that were given a program. */
  busy: Set<Realm>;
  /** Nothing more boots here; it goes when its last realm does. */
  left: boolean;
}

export function frameGround(deliver: () => Promise<Delivery>): Ground {
  let place: Place | null = null;
  let workers = 0;
  /** A worker came up, in this frame or in one before it: whatever stands in the way now will pass. */
  let proven = false;
  const retiring = new Set<Promise<unknown>>();

  const open = (address: string): Place => {
    const made: Place = {
      frame: openFrame(address),
      realms: new Set(),
      busy: new Set(),
      left: false,
    };
    made.frame.catch(() => leave(made)); // The next boot tries again.
    return made;
  };

  const leave = (old: Place) => {
    old.left = true;
    if (place === old) place = null;
    if (old.realms.size === 0) void old.frame.then((frame) => frame.remove()).catch(() => undefined);
  };

  /** Those in it did nothing wrong. */
  const clear = (old: Place, realms: Iterable<Realm>) => {
    const lost = [...realms];
    for (const realm of lost) forget(old, realm);
    const death = { outOfMemory: false, bystander: true, message: "its frame was removed" };
    for (const realm of lost) realm.ondeath?.(death);
  };

  /** The frame goes at once, or, if others still run in it, soon. */
  const abandon = (old: Place) => {
    leave(old);
    clear(
      old,
      [...old.realms].filter((realm) => !old.busy.has(realm)),
    );
    if (old.busy.size > 0) setTimeout(() => clear(old, old.realms), GRACE_MS);
  };

  const forget = (old: Place, realm: Realm) => {
    old.realms.delete(realm);
    old.busy.delete(realm);
    if (old.left && old.realms.size === 0) leave(old);
  };

  /** `dead`: how many frames have just been tried in vain. */
  async function boot(dead = 0): Promise<Realm> {
    const { frame: address, worker } = await deliver();
    place ??= open(address);
    const here = place;
    const frame = await here.frame;
    if (here.left) return boot(dead);
    const number = ++workers;
    const { port1: port, port2 } = new MessageChannel();

    const realm: Realm = {
      send(message) {
        if (message.type === "run") here.busy.add(realm);
        port.postMessage(message);
      },
      onmessage: null,
      ondeath: null, // A frame's death is not told to the page; silence is.
      retire() {
        const idle = here.busy.has(realm) ? answers(realm, IDLE_MS) : Promise.resolve(true);
        const gone = idle.then((isIdle) => {
          if (!isIdle) realm.destroy();
          else {
            frame.end({ yieldpoint: "end", number });
            port.close();
            forget(here, realm);
          }
          retiring.delete(gone);
        });
        retiring.add(gone);
      },
      destroy() {
        port.close();
        if (!here.realms.has(realm)) return;
        frame.end({ yieldpoint: "end", number });
        here.realms.delete(realm);
        here.busy.delete(realm);
        abandon(here);
      },
    };
    here.realms.add(realm);

    return new Promise((resolve, reject) => {
      const settle = (problem: string | null) => {
        clearTimeout(timer);
        port.onmessage = readInPieces((data) => realm.onmessage?.(data));
        realm.ondeath = null;
        if (problem === null) {
          proven = true;
          resolve(realm);
          return;
        }
        realm.destroy();
        // A process can be killed, for its memory say, and the page is not told.
        if (proven && dead < DEAD_FRAMES) resolve(boot(dead + 1));
        else reject(new Error(`The sandbox did not start: ${problem}.`));
      };
      const patience = proven ? WORKER_MS : BOOT_MS;
      const timer = setTimeout(
        () => settle(`a worker in ${address} gave no answer for ${patience / 1000} s`),
        patience,
      );
      realm.ondeath = ({ message }) => settle(message);
      port.onmessage = (event) => {
        const message = parseMessage(event.data);
        if (message?.type === "ready") settle(null);
        if (message?.type === "crashed") settle(message.message);
      };
      frame.boot({ yieldpoint: "boot", number, worker }, port2);
    });
  }

  return {
    boot,
    settled: () => Promise.all(retiring),
    moveOn(from) {
      if (place?.realms.has(from) !== true) return false;
      leave(place);
      return true;
    },
  };
}

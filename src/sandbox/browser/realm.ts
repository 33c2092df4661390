/**
 * The realms of runs in the page: workers in a frame (`frame-element.ts`). A worker that ended its run, and then answers,
 * is idle and is simply ended. Any other is destroyed, and that is to remove its frame, with the spare workers in it.
 */
import { answers, type Ground, type Realm } from "../realm.ts";
import { parseMessage } from "../validate.ts";
import { BOOT_MS, openFrame, type Frame } from "./frame-element.ts";
import { readInPieces } from "./read-in-pieces.ts";

/** How long a program that said it ended may go on, in promises of its own say, before it counts as one that will not. */
const IDLE_MS = 500;

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
  /** Nothing more boots here; it goes when its last realm does. */
  left: boolean;
}

export function frameGround(deliver: () => Promise<Delivery>): Ground {
  let place: Place | null = null;
  let workers = 0;
  const retiring = new Set<Promise<unknown>>();

  const open = (address: string): Place => {
    const made: Place = { frame: openFrame(address), realms: new Set(), left: false };
    made.frame.catch(() => leave(made)); // The next boot tries again.
    return made;
  };

  const leave = (old: Place) => {
    old.left = true;
    if (place === old) place = null;
    if (old.realms.size === 0) void old.frame.then((frame) => frame.remove()).catch(() => undefined);
  };

  const destroy = (old: Place) => {
    const lost = [...old.realms];
    old.realms.clear();
    leave(old);
    for (const realm of lost) realm.ondeath?.({ outOfMemory: false, message: "its frame was removed" });
  };

  const forget = (old: Place, realm: Realm) => {
    old.realms.delete(realm);
    if (old.left && old.realms.size === 0) leave(old);
  };

  async function boot(): Promise<Realm> {
    const { frame: address, worker } = await deliver();
    place ??= open(address);
    const here = place;
    const frame = await here.frame;
    if (here.left) return boot();
    let used = false;
    const number = ++workers;
    const { port1: port, port2 } = new MessageChannel();

    const realm: Realm = {
      send(message) {
        used ||= message.type === "run";
        port.postMessage(message);
      },
      onmessage: null,
      ondeath: null, // A frame's death is not told to the page; silence is.
      retire() {
        const idle = used ? answers(realm, IDLE_MS) : Promise.resolve(true);
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
        if (!here.realms.delete(realm)) return;
        destroy(here);
      },
    };
    here.realms.add(realm);

    return new Promise((resolve, reject) => {
      const settle = (problem: string | null) => {
        clearTimeout(timer);
        port.onmessage = readInPieces((data) => realm.onmessage?.(data));
        realm.ondeath = null;
        if (problem === null) resolve(realm);
        else {
          realm.destroy();
          reject(new Error(`The sandbox did not start: ${problem}.`));
        }
      };
      const timer = setTimeout(
        () => settle(`a worker in ${address} gave no answer for ${BOOT_MS / 1000} s`),
        BOOT_MS,
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
    moveOn() {
      if (place !== null) leave(place);
    },
  };
}

/**
 * The realm of a run in the page: a frame without the page's origin, and a worker in it. See DESIGN.md, "Sandbox".
 * Removing the frame is the kill; terminating the worker would leave its memory growing for another second.
 */
import type { BootFrame, FromFrame } from "../protocol.ts";
import type { Realm } from "../realm.ts";
import { parseMessage } from "../validate.ts";

/** A frame and its worker come up in 0.1 s; on a busy machine, over a slow line, much later. Milliseconds. */
const BOOT_MS = 15_000;

/** How long the page reads a realm's messages in one go, in milliseconds: half a frame, so that it stays at the reader's hand. */
const READ_MS = 8;

export interface Delivery {
  /** The address of the frame's document, on this site. */
  frame: string;
  /** The worker's whole code. */
  worker: string;
}

export function bootFrame({ frame, worker }: Delivery): Promise<Realm> {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.setAttribute("referrerpolicy", "no-referrer");
  element.setAttribute("aria-hidden", "true");
  element.title = "Sandbox";
  element.tabIndex = -1;
  element.hidden = true;
  element.src = frame;

  const { port1: port, port2: workersPort } = new MessageChannel();
  const realm: Realm = {
    send: (message) => port.postMessage(message),
    onmessage: null,
    ondeath: null, // A frame's death is not told to the page; silence is.
    destroy() {
      element.remove();
      port.close();
    },
  };

  return new Promise((resolve, reject) => {
    const settle = (problem: string | null) => {
      removeEventListener("message", listen);
      clearTimeout(timer);
      port.onmessage = readInPieces((data) => realm.onmessage?.(data));
      if (problem === null) {
        resolve(realm);
        return;
      }
      realm.destroy();
      reject(new Error(`The sandbox did not start: ${problem}.`));
    };

    const listen = (event: MessageEvent<Partial<FromFrame> | null>) => {
      const target = element.contentWindow;
      if (target === null || event.source !== target) return;
      if (event.data?.yieldpoint === "frame-refused") settle(refusal(event.data));
      // A frame that was not walled off would have the page's origin here.
      if (event.data?.yieldpoint !== "frame-up" || event.origin !== "null") return;
      const boot: BootFrame = { yieldpoint: "boot", worker };
      // An opaque origin has no name to address it by; that it is the frame was checked above.
      target.postMessage(boot, "*", [workersPort]);
    };
    addEventListener("message", listen);

    const timer = setTimeout(
      () =>
        settle(
          `${frame} gave no answer for ${BOOT_MS / 1000} s. The host must serve that file as it is, without a policy of its own`,
        ),
      BOOT_MS,
    );

    port.onmessage = (event) => {
      const message = parseMessage(event.data);
      if (message?.type === "ready") settle(null);
      if (message?.type === "crashed") settle(message.message);
    };
    document.body.append(element);
  });
}

function refusal(message: { reason?: unknown }): string {
  return typeof message.reason === "string" ? message.reason : "the frame refused";
}

/**
 * Listens to a port without ever holding the page up: a busy run sends hundreds of batches a second, and reading each (the
 * data is made when it is first asked for) takes a while. Order is kept.
 */
function readInPieces(take: (data: unknown) => void): (event: MessageEvent) => void {
  const waiting: MessageEvent[] = [];
  let next = 0;
  const read = () => {
    const until = performance.now() + READ_MS;
    while (next < waiting.length && performance.now() < until) take(waiting[next++]!.data);
    if (next < waiting.length) {
      setTimeout(read);
      return;
    }
    waiting.length = 0;
    next = 0;
  };
  return (event) => {
    waiting.push(event);
    if (waiting.length === 1) setTimeout(read);
  };
}

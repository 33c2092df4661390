/**
 * A frame without the page's origin, in which workers start; see DESIGN.md, "Sandbox". A frame comes up in 0.1 s and a
 * worker in a fifth of that, so a frame serves many runs, each in a worker of its own, until one of them has to be killed:
 * terminating a busy worker would leave its memory growing for another second, so then the frame goes.
 */
import type { BootWorker, EndWorker, FromFrame } from "../protocol.ts";

/** A frame comes up in 0.1 s; on a busy machine, over a slow line, much later. Milliseconds. */
export const BOOT_MS = 15_000;

export interface Frame {
  /** Starts a worker, which is given the port. */
  boot(order: BootWorker, port: MessagePort): void;
  end(order: EndWorker): void;
  remove(): void;
}

/** Where frames have come up before. Its process can be killed, for its memory say, and the page is not told. */
const AGAIN_MS = 3_000;

/** The frame says that it is up before its document is loaded; one that is loaded and silent is another page, an error for example. */
const SILENT_MS = 2_000;

let cameUp = false;

/** `address` is that of the frame's document, on this site. A frame that did not come up is asked for once more. */
export async function openFrame(address: string): Promise<Frame> {
  const first = openOnce(address, cameUp ? AGAIN_MS : BOOT_MS);
  const frame = await first.catch(() => openOnce(address, BOOT_MS));
  cameUp = true;
  return frame;
}

function openOnce(address: string, bootMs: number): Promise<Frame> {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.setAttribute("referrerpolicy", "no-referrer");
  element.setAttribute("aria-hidden", "true");
  element.title = "Sandbox";
  element.tabIndex = -1;
  element.hidden = true;
  element.src = address;

  const frame: Frame = {
    // An opaque origin has no name to address it by; that it is the frame was checked when it said it was up.
    boot: (order, port) => element.contentWindow?.postMessage(order, "*", [port]),
    end: (order) => element.contentWindow?.postMessage(order, "*"),
    remove: () => element.remove(),
  };

  return new Promise((resolve, reject) => {
    /** Aborted once it is known how this ends: what is heard later, a load above all, is about a frame in use. */
    const waiting = new AbortController();
    const { signal } = waiting;
    const settle = (problem: string | null) => {
      waiting.abort();
      clearTimeout(timer);
      clearTimeout(silence);
      if (problem === null) resolve(frame);
      else {
        element.remove();
        // The learner is told in the page's words; these are for whoever serves it.
        console.error(`The sandbox did not start: ${problem}.`);
        reject(new Error("The sandbox, in which programs run, could not be loaded."));
      }
    };

    const listen = (event: MessageEvent<Partial<FromFrame> | null>) => {
      const target = element.contentWindow;
      if (target === null || event.source !== target) return;
      if (event.data?.yieldpoint === "frame-refused") settle(refusal(event.data));
      // A frame that was not walled off would have the page's origin here.
      if (event.data?.yieldpoint === "frame-up" && event.origin === "null") settle(null);
    };
    addEventListener("message", listen, { signal });

    const why = `${address} does not say that it is up. The host must serve that file as it is, without a policy of its own`;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const loaded = () => (silence = setTimeout(() => settle(why), SILENT_MS));
    element.addEventListener("load", loaded, { signal });
    const timer = setTimeout(() => settle(why), bootMs);
    document.body.append(element);
  });
}

function refusal(message: { reason?: unknown }): string {
  return typeof message.reason === "string" ? message.reason : "the frame refused";
}

/**
 * The script of the frame between the page and the worker. It is bundled into `sandbox/frame.html`, whose own policy
 * lets it start a worker from a blob and nothing else. No learner code runs in this realm: a frame has
 * RTCPeerConnection, which sends past every policy; a worker has not.
 *
 * The frame must be walled off (`sandbox="allow-scripts"`: an origin of its own, "null"). Opened in any other way it
 * would run what it is sent with the course's origin, so then it refuses.
 */
import type { BootFrame, FromFrame, HandPort } from "../protocol.ts";

/** Where the frame's file came from: the only origin it takes orders from. */
const home = new URL(location.href).origin;

function tell(message: FromFrame): void {
  parent.postMessage(message, home);
}

function boot(message: BootFrame, port: MessagePort): void {
  const url = URL.createObjectURL(new Blob([message.worker], { type: "text/javascript" }));
  const worker = new Worker(url);
  const hand: HandPort = { yieldpoint: "port" };
  worker.postMessage(hand, [port]);
}

if (self.origin !== "null") {
  tell({
    yieldpoint: "frame-refused",
    reason: `the sandbox frame must have an origin of its own, but runs in ${self.origin}`,
  });
} else {
  const listen = (event: MessageEvent<Partial<BootFrame> | null>) => {
    const [port] = event.ports;
    if (event.source !== parent || event.origin !== home || port === undefined) return;
    if (event.data?.yieldpoint !== "boot" || typeof event.data.worker !== "string") return;
    removeEventListener("message", listen);
    boot({ yieldpoint: "boot", worker: event.data.worker }, port);
  };
  addEventListener("message", listen);
  tell({ yieldpoint: "frame-up" });
}

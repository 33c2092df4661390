/**
 * The script of the frame between the page and the workers. It is bundled into `sandbox/frame.html`, whose own policy
 * lets it start workers from blobs and nothing else. No learner code runs in this realm: a frame has
 * RTCPeerConnection, which sends past every policy; a worker has not.
 *
 * The frame must be walled off (`sandbox="allow-scripts"`: an origin of its own, "null"). Opened in any other way it
 * would run what it is sent with the course's origin, so then it refuses.
 */
import type { BootWorker, FromFrame, HandPort, ToFrame } from "../protocol.ts";

/** Where the frame's file came from: the only origin it takes orders from. */
const home = new URL(location.href).origin;

const workers = new Map<number, Worker>();
/** The address of the workers' code; it is the same for all. */
let code = { text: "", url: "" };

function tell(message: FromFrame): void {
  parent.postMessage(message, home);
}

function boot({ number, worker: text }: BootWorker, port: MessagePort): void {
  if (code.text !== text) {
    code = { text, url: URL.createObjectURL(new Blob([text], { type: "text/javascript" })) };
  }
  const worker = new Worker(code.url);
  workers.set(number, worker);
  const hand: HandPort = { yieldpoint: "port" };
  worker.postMessage(hand, [port]);
}

function end(number: number): void {
  workers.get(number)?.terminate();
  workers.delete(number);
}

if (self.origin !== "null") {
  tell({
    yieldpoint: "frame-refused",
    reason: `the sandbox frame must have an origin of its own, but runs in ${self.origin}`,
  });
} else {
  addEventListener("message", (event: MessageEvent<ToFrame | null>) => {
    if (event.source !== parent || event.origin !== home) return;
    const order = event.data;
    const [port] = event.ports;
    if (order?.yieldpoint === "end") end(order.number);
    else if (order?.yieldpoint === "boot" && port !== undefined) boot(order, port);
  });
  tell({ yieldpoint: "frame-up" });
}

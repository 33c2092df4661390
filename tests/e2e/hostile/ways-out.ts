/**
 * Behind the scrubbed globals stands the wall itself: the frame's origin and its policy. Here the real frame is told to start a
 * worker that nobody scrubbed, which tries every way out that a browser has.
 */
import type { Page } from "@playwright/test";
import type { Recorder } from "./recorder.ts";

/** Runs in the worker. Each way gives "blocked", or what it got. */
const worker = `
addEventListener("message", async ({ ports: [port] }) => {
  const soon = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 500, "silence"))]);
  const event = (target, good, bad = "error") => new Promise((resolve, reject) => {
    target.addEventListener(good, () => resolve(good));
    target.addEventListener(bad, () => reject(new Error(bad)));
  });
  const blob = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const ways = {
    "fetch": () => fetch("RECORDER/fetch"),
    "fetch without reading": () => fetch("RECORDER/no-cors", { mode: "no-cors", keepalive: true }),
    "fetch of the site": () => fetch("SITE"),
    "fetch of data": () => fetch("data:text/plain,x"),
    "XMLHttpRequest": () => { const r = new XMLHttpRequest(); r.open("GET", "RECORDER/xhr", false); r.send(); },
    "WebSocket": () => event(new WebSocket("ws://RECORDER_HOST/ws"), "open"),
    "EventSource": () => event(new EventSource("RECORDER/events"), "open"),
    "WebTransport": () => new WebTransport("https://RECORDER_HOST/wt").ready,
    "importScripts": () => importScripts("RECORDER/scripts.js"),
    "importScripts of data": () => importScripts("data:text/javascript,0"),
    "a script from a blob that fetches": () => { importScripts(blob("got = fetch('RECORDER/blob-script')")); return got; },
    "a script from a blob that loads": () => importScripts(blob("importScripts('RECORDER/blob-scripts.js')")),
    "a module from a blob that fetches": () => import(blob("await fetch('RECORDER/blob-module')")),
    "a module from a blob that imports": () => import(blob("import 'RECORDER/blob-import.js'")),
    "a module from a blob that imports data": () => import(blob("import 'data:text/javascript,0'")),
    "import": () => import("RECORDER/import.js"),
    "import of data": () => import("data:text/javascript,0"),
    "a worker from the net": () => event(new Worker("RECORDER/worker.js"), "message"),
    "a worker from data": () => event(new Worker("data:text/javascript,postMessage(0)"), "message"),
    "a worker in a worker that fetches": () => event(new Worker(URL.createObjectURL(new Blob([
      "fetch('RECORDER/nested').then(() => postMessage(0), () => { throw 0 })"]))), "message"),
    "indexedDB": () => event(indexedDB.open("x"), "success"),
    "caches": () => caches.open("x"),
    "private files": () => navigator.storage.getDirectory(),
    "locks": () => navigator.locks.request("x", () => 0),
    "localStorage": () => localStorage.setItem("x", "x"),
    "cookies": () => cookieStore.set("x", "x"),
    "notifications": () => { new Notification("x"); if (Notification.permission !== "granted") throw 0; },
    "RTCPeerConnection": () => new RTCPeerConnection(),
    "sendBeacon": () => { if (!navigator.sendBeacon("RECORDER/beacon")) throw 0; },
    "a shared worker": () => new SharedWorker("RECORDER/shared.js"),
    "the page": () => parent.document,
    "a window": () => open("RECORDER/open"),
    "navigation": () => { const before = location.href; location.href = "RECORDER/navigation"; if (location.href === before) throw 0; },
  };
  const tried = {};
  for (const [name, go] of Object.entries(ways)) {
    try {
      const got = await soon(Promise.resolve(go()));
      tried[name] = got === "silence" ? "blocked" : "got out: " + String(got);
    } catch {
      tried[name] = "blocked";
    }
  }
  port.postMessage(tried);
});
`;

export async function tryAllWaysOut(
  page: Page,
  site: string,
  recorder: Recorder,
): Promise<Record<string, string>> {
  const code = worker
    .replaceAll("RECORDER_HOST", recorder.host)
    .replaceAll("RECORDER", recorder.address)
    .replaceAll("SITE", site);
  return page.evaluate(
    ({ frameUrl, code }) =>
      new Promise<Record<string, string>>((resolve) => {
        const frame = document.createElement("iframe");
        frame.setAttribute("sandbox", "allow-scripts");
        frame.src = frameUrl;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (event) => {
          frame.remove();
          resolve(event.data as Record<string, string>);
        };
        addEventListener("message", (event) => {
          if (event.source !== frame.contentWindow) return;
          frame.contentWindow?.postMessage({ yieldpoint: "boot", number: 1, worker: code }, "*", [port2]);
        });
        document.body.append(frame);
      }),
    { frameUrl: `${site}sandbox/frame.html`, code },
  );
}

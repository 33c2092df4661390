// finishes: 0 ways
// The names of everything that could send a message.
const names = [
  "postMessage",
  "MessageChannel",
  "MessagePort",
  "MessageEvent",
  "onmessage",
  "dispatchEvent",
  "BroadcastChannel",
  "addEventListener",
];
const outer = Function("return this")() as Record<string, unknown>;
print(
  names.filter((name) => outer[name] !== undefined || Function(`return typeof ${name}`)() !== "undefined")
    .length,
  "ways",
);

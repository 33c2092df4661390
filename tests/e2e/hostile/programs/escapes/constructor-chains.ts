// finishes: 6 globals, nothing in them
const chains = [
  () => [].constructor.constructor("return this")(),
  () => (() => 0).constructor("return this")(),
  () => (function* () {}.constructor as FunctionConstructor)("yield this")().next().value,
  () => Function("return globalThis")(),
  () => Reflect.construct(Function, ["return this"])(),
  () => new (class {}.constructor as FunctionConstructor)("return this")(),
];
const ways =
  "fetch XMLHttpRequest WebSocket EventSource WebTransport Worker SharedWorker importScripts navigator location indexedDB caches crypto BroadcastChannel postMessage close self setTimeout queueMicrotask WebAssembly Blob URL Request MessageChannel FileReaderSync SharedArrayBuffer Atomics FinalizationRegistry".split(
    " ",
  );
let globals = 0;
const found: string[] = [];
for (const chain of chains) {
  const outer = chain() as Record<string, unknown>;
  globals += 1;
  for (let one: object | null = outer; one !== null; one = Object.getPrototypeOf(one) as object | null) {
    for (const name of ways) if ((one as Record<string, unknown>)[name] !== undefined) found.push(name);
  }
}
print(globals, "globals,", found.length === 0 ? "nothing in them" : [...new Set(found)].join(" "));

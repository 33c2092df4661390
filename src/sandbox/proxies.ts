/** Tells the runtime which objects are proxies, so that a trace can leave them alone: see `peek.ts`. */
import { noteProxy } from "../asyncio/python/peek.ts";

/** Puts a constructor that tells in place of the realm's `Proxy`. */
export function noteProxies(globals: Record<string, unknown>): void {
  const original = Proxy;
  const told: ProxyConstructor = new original(original, {
    construct(target, args: [object, ProxyHandler<object>], newTarget) {
      const made = Reflect.construct(target, args, newTarget) as object;
      noteProxy(made);
      return made;
    },
  });
  const { revocable } = original;
  Object.defineProperty(original, "revocable", {
    value: function (target: object, handler: ProxyHandler<object>) {
      const made = revocable(target, handler);
      noteProxy(made.proxy);
      return made;
    },
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globals, "Proxy", { value: told, writable: true, configurable: true });
}

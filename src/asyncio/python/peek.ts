/**
 * Looks into what belongs to the learner without running any of their code: getters and proxies may print, count or
 * throw, and who watches a program must not change what it does. For traces and for names; `print` asks as JavaScript does.
 */

/** The proxies of the program, as far as its realm tells of them: nothing else can tell a proxy from other objects. */
const proxies = new WeakSet<object>();

/** A realm's host says that this is a proxy. */
export function noteProxy(proxy: object): void {
  proxies.add(proxy);
}

/** What is shown where only a learner's code could tell. */
export const PROXY_TEXT = "<Proxy>";

/** True if the object, or one that it inherits from, is a proxy. */
export function isProxied(value: object): boolean {
  for (let each: object | null = value; each !== null; each = Object.getPrototypeOf(each) as object | null) {
    if (proxies.has(each)) return true;
  }
  return false;
}

/** A property's value, its own or inherited; undefined where it has none, or where a getter or a proxy would have to say. */
export function peek(value: object, name: PropertyKey): unknown {
  for (let each: object | null = value; each !== null; each = Object.getPrototypeOf(each) as object | null) {
    if (proxies.has(each)) return undefined;
    const own = Object.getOwnPropertyDescriptor(each, name);
    if (own !== undefined) return own.value as unknown;
  }
  return undefined;
}

/** What a function or class is called; empty where it has no name, or something else for one. */
export function functionName(value: unknown): string {
  const name = typeof value === "function" ? peek(value, "name") : "";
  return typeof name === "string" ? name : "";
}

/** The name of an object's class. */
export function className(value: object): string {
  return functionName(peek(value, "constructor")) || "object";
}

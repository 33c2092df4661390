/** A person at a page, in whichever browser: finds, presses, types, waits for what comes. */
import { setTimeout as pause } from "node:timers/promises";
import { chord, click, typing, type Engine } from "./engine.ts";

/** How long anything may take on a busy machine, in milliseconds, if nothing else is said. */
const PATIENCE = 180_000;

/** Notes what the page complains of; put into each page as soon as it is loaded. */
const LISTEN = `
  if (window.heardByTests) return;
  const heard = (window.heardByTests = []);
  addEventListener("securitypolicyviolation", (it) => heard.push("policy: " + it.violatedDirective + " " + it.blockedURI));
  addEventListener("error", (it) => heard.push("error: " + it.message));
  addEventListener("unhandledrejection", (it) => heard.push("rejection: " + it.reason));
  for (const level of ["error", "warn"]) {
    const said = console[level];
    console[level] = (...all) => { heard.push(level + ": " + all.join(" ")); said.apply(console, all); };
  }`;

/** Finds an element in view by selector and the start of its text. */
const FIND = `
  const found = (selector, text) => [...document.querySelectorAll(selector)].find((each) =>
    (text === null || each.textContent.trim().startsWith(text)) && each.getClientRects().length > 0);`;

export class Visitor {
  readonly engine: Engine;
  readonly #site: string;
  readonly #heard: string[] = [];

  constructor(engine: Engine, site: string) {
    this.engine = engine;
    this.#site = site;
  }

  async goto(path: string): Promise<void> {
    await this.#collect();
    await this.engine.goto(this.#site + path);
    await this.#arrived();
  }

  async reload(): Promise<void> {
    await this.#collect();
    await this.engine.reload();
    await this.#arrived();
  }

  /** What pages have complained of so far. */
  async heard(): Promise<string[]> {
    await this.#collect();
    return [...new Set([...this.#heard, ...this.engine.heard])];
  }

  /** Asks the page until it answers with something that counts as true. */
  async until<T>(what: string, body: string, args: unknown[] = [], patience = PATIENCE): Promise<T> {
    const end = performance.now() + patience;
    for (;;) {
      const value = await this.engine.run<T>(FIND + body, ...args);
      if (value) return value;
      if (performance.now() > end) throw new Error(`${what}: not within ${patience / 1000} s`);
      await pause(50);
    }
  }

  /** Presses the first element with this selector whose text begins so. A disabled one is waited for. */
  async press(selector: string, text: string | null = null): Promise<void> {
    const { x, y } = await this.#place(selector, text);
    await this.engine.perform(click(x, y));
  }

  /** Presses at a place within an element: to the right of its left edge, and below its upper one. */
  async pressIn(selector: string, right: number, below: number): Promise<void> {
    const { left, top } = await this.#place(selector, null);
    await this.engine.perform(click(left + right, top + below));
  }

  async keys(...together: string[]): Promise<void> {
    await this.engine.perform(chord(...together));
  }

  async type(text: string): Promise<void> {
    await this.engine.perform(typing(text));
  }

  text(selector: string): Promise<string> {
    return this.engine.run<string>(`return document.querySelector(args[0])?.innerText ?? ""`, selector);
  }

  #place(selector: string, text: string | null) {
    return this.until<{ x: number; y: number; left: number; top: number }>(
      `${selector}${text === null ? "" : ` "${text}"`} that can be pressed`,
      `const it = found(args[0], args[1]);
       if (!it) return null;
       // An exercise comes to life when it is in view.
       it.scrollIntoView({ block: "center", behavior: "instant" });
       if (it.disabled) return null;
       const before = it.getBoundingClientRect();
       await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
       const { left, top, width, height } = it.getBoundingClientRect();
       if (before.top !== top || before.left !== left) return null; // It still moves.
       return { x: left + width / 2, y: top + height / 2, left, top };`,
      [selector, text],
    );
  }

  async #arrived(): Promise<void> {
    await this.engine.run(LISTEN);
  }

  async #collect(): Promise<void> {
    const heard = await this.engine.run<string[]>(`return window.heardByTests?.splice(0) ?? []`);
    this.#heard.push(...heard);
  }
}

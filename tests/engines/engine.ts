/** What the tests ask of a browser that Playwright doesn't drive, and the little that all of them share. */

export interface Size {
  width: number;
  height: number;
}

/** The W3C's input actions, the same in WebDriver and in BiDi. */
export interface Source {
  type: "key" | "pointer";
  id: string;
  parameters?: { pointerType: "mouse" };
  actions: object[];
}

export interface Engine {
  /** With its version. */
  name: string;
  /** Errors and warnings of the console, where the browser tells; a page notes its own besides. */
  heard: string[];
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  resize(size: Size): Promise<unknown>;
  /** Runs a function's body in the page. It may await, sees `args`, and gives what JSON can hold. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  perform(sources: Source[]): Promise<unknown>;
  close(): Promise<void>;
}

export const inPage = (body: string): string => `async (args) => { ${body} }`;

const KEYS: Record<string, string> = {
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  Control: "\uE009",
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  "\n": "\uE007",
};

/** Presses keys together: the last with the others held. */
export function chord(...keys: string[]): Source[] {
  const values = keys.map((key) => KEYS[key] ?? key);
  const down = values.map((value) => ({ type: "keyDown", value }));
  const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
  return [{ type: "key", id: "keyboard", actions: [...down, ...up] }];
}

/** Types one character after the other. */
export function typing(text: string): Source[] {
  const actions = Array.from(text).flatMap((key) => {
    const value = KEYS[key] ?? key;
    return [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ];
  });
  return [{ type: "key", id: "keyboard", actions }];
}

export function click(x: number, y: number): Source[] {
  const place = { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y), origin: "viewport" };
  return [
    {
      type: "pointer",
      id: "mouse",
      parameters: { pointerType: "mouse" },
      actions: [place, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }],
    },
  ];
}

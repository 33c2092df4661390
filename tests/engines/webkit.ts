/**
 * WebKit as Debian has it: WebKitGTK's MiniBrowser, driven by plain W3C WebDriver calls to the WebKitWebDriver that comes
 * with it. It wants a display, so an Xvfb is started where there is none.
 */
import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { inPage, type Engine, type Size } from "./engine.ts";

/** What MiniBrowser's own bars take of a window's height. */
const BARS = 90;
/** How long the driver may take to answer at first. */
const TRIES = 300;

export async function openWebKit(miniBrowser: string, size: Size): Promise<Engine> {
  const screen = process.env["DISPLAY"] ? null : await startDisplay();
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: ["ignore", "ignore", "ignore"],
    env: {
      ...process.env,
      DISPLAY: screen?.name ?? process.env["DISPLAY"],
      GDK_BACKEND: "x11",
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      NO_AT_BRIDGE: "1",
    },
  });
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await call("GET", "/status");
      break;
    } catch (error) {
      if (tries === TRIES) throw error;
      await sleep(100);
    }
  }
  const timeouts = { script: 120_000, pageLoad: 120_000 };
  const browserOptions = { binary: miniBrowser, args: ["--automation"] };
  const { sessionId, capabilities } = await call<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browserOptions, timeouts } },
  });
  const at = `/session/${sessionId}`;
  const resize = ({ width, height }: Size) =>
    call<unknown>("POST", `${at}/window/rect`, { width, height: height + BARS });
  await resize(size);

  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    heard: [],
    goto: (url) => call("POST", `${at}/url`, { url }),
    reload: () => call("POST", `${at}/refresh`, {}),
    resize,
    async run(body, ...args) {
      const answer = await call<{ value?: unknown; error?: string }>("POST", `${at}/execute/async`, {
        script: `const done = arguments[1];
          (${inPage(body)})(arguments[0]).then(
            (value) => done({ value }),
            (error) => done({ error: String(error) }));`,
        args: [args],
      });
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as never;
    },
    perform: (actions) => call("POST", `${at}/actions`, { actions }),
    async close() {
      await call("DELETE", at).catch(() => undefined);
      driver.kill();
      screen?.stop();
    },
  };
}

/** Xvfb says the number of the display that it took. */
async function startDisplay(): Promise<{ name: string; stop: () => void }> {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const said = child.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    said.once("data", (data) => resolve(String(data).trim()));
    child.once("error", reject);
  });
  return { name: `:${number}`, stop: () => child.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

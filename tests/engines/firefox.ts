/**
 * Firefox, driven over WebDriver BiDi, which it speaks itself: no geckodriver, which Debian has not, and no library, for
 * Node has WebSocket and a page's tests need seven commands. Playwright's own BiDi asks this Firefox for what it has not.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inPage, type Engine, type Size } from "./engine.ts";

const PREFERENCES: Record<string, string | boolean | number> = {
  "app.normandy.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  // A window that nobody looks at has the focus all the same.
  "focusmanager.testmode": true,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

interface Answer {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: string;
  message?: string;
}

export async function openFirefox(executable: string, size: Size): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), "yieldpoint-firefox-"));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, "user.js"), lines.join(""));
  const browser = spawn(
    executable,
    ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile, "about:blank"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    browser.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    browser.on("exit", () => reject(new Error(`Firefox ended at once: ${said}`)));
  });

  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error(`no connection to Firefox at ${address}`)));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const heard: string[] = [];
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) {
      const { level, text } = (answer.params ?? {}) as { level?: string; text?: string };
      if (level === "error" || level === "warn") heard.push(`${level}: ${text ?? ""}`);
      return;
    }
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) asked?.resolve(answer.result);
    else asked?.reject(new Error(`Firefox: ${answer.error}: ${answer.message ?? ""}`));
  });
  let last = 0;
  const command = async <T>(method: string, params: object): Promise<T> => {
    const answer = Promise.withResolvers<unknown>();
    waiting.set((last += 1), answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return (await answer.promise) as T;
  };

  const { capabilities } = await command<{ capabilities: { browserVersion: string } }>("session.new", {
    capabilities: {},
  });
  await command("session.subscribe", { events: ["log.entryAdded"] });
  // The window that it began with never gets the focus.
  const { context } = await command<{ context: string }>("browsingContext.create", { type: "tab" });
  const resize = (viewport: Size) => command<unknown>("browsingContext.setViewport", { context, viewport });
  await command("browsingContext.activate", { context });
  await resize(size);

  return {
    name: `Firefox ${capabilities.browserVersion}`,
    heard,
    goto: (url) => command("browsingContext.navigate", { context, url, wait: "complete" }),
    reload: () => command("browsingContext.reload", { context, wait: "complete" }),
    resize,
    async run(body, ...args) {
      const answer = await command<{
        type: string;
        result: { value?: string };
        exceptionDetails?: { text: string };
      }>("script.callFunction", {
        functionDeclaration: `async (given) => JSON.stringify(await (${inPage(body)})(JSON.parse(given)))`,
        arguments: [{ type: "string", value: JSON.stringify(args) }],
        awaitPromise: true,
        target: { context },
      });
      if (answer.type !== "success") throw new Error(answer.exceptionDetails?.text ?? "the page threw");
      return JSON.parse(answer.result.value ?? "null") as never;
    },
    perform: (actions) => command("input.performActions", { context, actions }),
    async close() {
      await command("browser.close", {}).catch(() => undefined);
      socket.close();
      browser.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    },
  };
}

// One page never answers, one fails once, one does not exist; the others take a second.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchThemAll } from "./main";

const attempts = new Map<string, number>();

function delay(page: unknown) {
  const attempt = (attempts.get(String(page)) ?? 0) + 1;
  attempts.set(String(page), attempt);
  if (page === "hangs") return 30;
  if (page === "missing" || (page === "hiccups" && attempt === 1)) return 0.5;
  return 1;
}

function error(page: unknown) {
  if (page === "missing") return new ValueError("404");
  return page === "hiccups" && attempts.get("hiccups") === 1 ? new ConnectionError("reset") : null;
}

async function main() {
  const server = new FakeService("fetch", { delay, error, answer: (page) => `<h1>${String(page)}</h1>` });
  const fetch = server.call as (page: string) => Promise<string>;
  await call("fetchThemAll", () =>
    fetchThemAll(fetch, ["news", "hangs", "hiccups", "mail", "missing", "jobs"]),
  );
}

asyncio.run(main());

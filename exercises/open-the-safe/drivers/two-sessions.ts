// Opens two sessions, one after the other, with a server of its own.
import asyncio from "asyncio";
import { FakeService, report } from "yieldpoint/driver";
import { openSession } from "./main";

async function both() {
  const server = new FakeService("ask", { delay: 1, answer: (user) => String(user).length });
  const grace = await openSession("Grace", server.call);
  const mary = await openSession("Mary", server.call);
  report("tokens", [grace.token, mary.token]);
}

asyncio.run(both());

// The second line can't be read: splitting it raises OSError.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { failures } from "./main";

async function main() {
  const broken: any = new Proxy(
    {},
    {
      get() {
        throw new OSError("disk error");
      },
    },
  );
  await call("failures", async () => failures(["/a 500", broken, "/b 500"]));
}

asyncio.run(main());

// throws: ValueError: the option is gone
import asyncio from "asyncio";

async function main() {
  const options: any = {
    get return_exceptions() {
      throw new ValueError("the option is gone");
    },
  };
  await asyncio.gather(asyncio.sleep(1), options);
}
asyncio.run(main());

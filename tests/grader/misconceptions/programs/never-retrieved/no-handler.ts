// A handler of the program's own takes such errors.
import asyncio from "asyncio";

async function save() {
  throw new ValueError("the disk is full");
}

async function main() {
  asyncio.get_running_loop().set_exception_handler((loop: any, context: any) => print(context.message));
  asyncio.create_task(save());
  await asyncio.sleep(1);
}

asyncio.run(main());

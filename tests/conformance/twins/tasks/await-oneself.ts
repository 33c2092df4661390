import asyncio from "asyncio";

async function awaits_itself() {
  try {
    await asyncio.current_task();
  } catch (error) {
    print(error);
  }
}

async function main() {
  await asyncio.create_task(awaits_itself(), { name: "narcissus" });
  for (const what of ["set_result", "set_exception"]) {
    try {
      asyncio.current_task()[what](new ValueError());
    } catch (error) {
      print(error);
    }
  }
}

asyncio.run(main());

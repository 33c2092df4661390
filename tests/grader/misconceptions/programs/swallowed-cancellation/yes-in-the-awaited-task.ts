// The task that it awaits is cancelled in its place, and keeps that.
// says: "Task-2" was cancelled at 1.00 s and kept running anyway. It was waiting for the task "Task-3"
//   (`load`) on line 19, so that one was cancelled, and the `catch` on line 12 in it kept the
//   CancelledError, which never reached what awaits that task. Throw it again there: `if (error
//   instanceof asyncio.CancelledError) throw error;`.
import asyncio from "asyncio";

async function load() {
  try {
    await asyncio.sleep(5);
    return "page";
  } catch {
    return "nothing";
  }
}

async function show() {
  const loading = asyncio.create_task(load());
  print(await loading);
}

async function main() {
  const showing = asyncio.create_task(show());
  await asyncio.sleep(1);
  showing.cancel();
  await asyncio.wait([showing]);
}

asyncio.run(main());

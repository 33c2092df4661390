import asyncio from "asyncio";

async function record() {
  print("recording");
  try {
    await asyncio.sleep(3600);
    print("an hour recorded");
  } finally {
    print("closing the file");
  }
}

async function main() {
  const recording = asyncio.create_task(record());
  await asyncio.sleep(2);
  print("asked it to stop:", recording.cancel());
  print("stopped?", recording.cancelled());
  try {
    await recording;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("stopped?", recording.cancelled());
  }
}

asyncio.run(main());

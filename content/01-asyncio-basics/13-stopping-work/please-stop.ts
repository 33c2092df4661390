import asyncio from "asyncio";

async function upload() {
  print("connected");
  try {
    await asyncio.sleep(3600);
    print("an hour of video uploaded");
  } finally {
    print("connection closed");
  }
}

async function main() {
  const uploading = asyncio.create_task(upload());
  await asyncio.sleep(2);
  print("asked it to stop:", uploading.cancel());
  print("cancelled?", uploading.cancelled());
  try {
    await uploading;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled?", uploading.cancelled());
  }
}

asyncio.run(main());

import asyncio


async def record():
    print("recording")
    try:
        await asyncio.sleep(3600)
        print("an hour recorded")
    finally:
        print("closing the file")


async def main():
    recording = asyncio.create_task(record())
    await asyncio.sleep(2)
    print("asked it to stop:", recording.cancel())
    print("stopped?", recording.cancelled())
    try:
        await recording
    except asyncio.CancelledError:
        print("stopped?", recording.cancelled())


asyncio.run(main())

import asyncio


async def upload():
    print("connected")
    try:
        await asyncio.sleep(3600)
        print("an hour of video uploaded")
    finally:
        print("connection closed")


async def main():
    uploading = asyncio.create_task(upload())
    await asyncio.sleep(2)
    print("asked it to stop:", uploading.cancel())
    print("cancelled?", uploading.cancelled())
    try:
        await uploading
    except asyncio.CancelledError:
        print("cancelled?", uploading.cancelled())


asyncio.run(main())

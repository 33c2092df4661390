import asyncio


async def convert(file):
    print(f"converting {file}")
    await asyncio.sleep(1)
    return f"{file} is done"


async def main():
    jobs = [convert("a.jpg"), convert("b.jpg"), convert("c.jpg")]
    print(f"{len(jobs)} jobs, nothing converted yet")
    for job in reversed(jobs):
        print(await job)


asyncio.run(main())

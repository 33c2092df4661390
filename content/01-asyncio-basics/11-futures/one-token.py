import asyncio


async def request(page, token):
    print(f"{page}: waiting for a token")
    print(f"{page}: sent with {await token}")


async def main():
    token = asyncio.get_running_loop().create_future()
    requests = asyncio.gather(request("users", token), request("orders", token))
    await asyncio.sleep(2)
    token.set_result("token 7f3a")
    print("main: logged in")
    await requests


asyncio.run(main())

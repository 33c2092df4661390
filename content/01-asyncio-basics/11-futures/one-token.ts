import asyncio from "asyncio";

async function request(page: string, token: asyncio.Future<string>) {
  print(`${page}: waiting for a token`);
  print(`${page}: sent with ${await token}`);
}

async function main() {
  const token = asyncio.get_running_loop().create_future();
  const requests = asyncio.gather(request("users", token), request("orders", token));
  await asyncio.sleep(2);
  token.set_result("token 7f3a");
  print("main: logged in");
  await requests;
}

asyncio.run(main());

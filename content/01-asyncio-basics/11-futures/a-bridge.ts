import asyncio from "asyncio";

// An old library: it calls you back, and knows nothing about await.
function askDatabase(question: string, whenDone: (error: Error | null, answer: string) => void) {
  const loop = asyncio.get_running_loop();
  if (question === "") loop.call_later(1, whenDone, new ValueError("no question"), "");
  else loop.call_later(1, whenDone, null, `${question} 42`);
}

// The bridge: a coroutine around it.
async function ask(question: string) {
  const answer = asyncio.get_running_loop().create_future();
  askDatabase(question, (error, text) => {
    if (answer.done()) return;
    if (error === null) answer.set_result(text);
    else answer.set_exception(error);
  });
  return await answer;
}

async function main() {
  print(await asyncio.gather(ask("how many users?"), ask("how many orders?")));
  try {
    await asyncio.wait_for(ask("how many clicks?"), 0.5);
  } catch (error) {
    print("gave up:", repr(error));
  }
  await asyncio.sleep(1);
}

asyncio.run(main());

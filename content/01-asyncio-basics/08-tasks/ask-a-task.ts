import asyncio from "asyncio";

async function measure(place: string) {
  await asyncio.sleep(1);
  if (place === "attic") throw new ValueError("the attic has no thermometer");
  return 21;
}

async function main() {
  const cellar = asyncio.create_task(measure("cellar"), { name: "cellar" });
  const attic = asyncio.create_task(measure("attic"), { name: "attic" });
  print(cellar.get_name(), "done?", cellar.done());

  await asyncio.sleep(2);
  print(cellar.get_name(), "done?", cellar.done(), "result:", cellar.result());
  print(attic.get_name(), "done?", attic.done(), "error:", attic.exception());
  print("awaiting it again gives", await cellar, "and again", await cellar);
}

asyncio.run(main());

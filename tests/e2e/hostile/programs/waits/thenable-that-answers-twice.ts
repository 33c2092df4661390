// throws: TypeError: 'dict' object can't be awaited
import asyncio from "asyncio";

const twice: any = {
  then(resolve: (value: unknown) => void, reject: (error: unknown) => void) {
    resolve("once");
    reject(new ValueError("twice"));
  },
};
async function main() {
  print(await twice);
}
asyncio.run(main());

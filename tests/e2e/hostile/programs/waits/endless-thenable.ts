// throws: TypeError: 'dict' object can't be awaited
import asyncio from "asyncio";

const endless: any = {
  then(resolve: (value: unknown) => void) {
    resolve(this);
  },
};
async function main() {
  await endless;
}
asyncio.run(main());

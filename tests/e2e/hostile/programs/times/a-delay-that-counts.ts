// throws: TypeError: sleep() got an unexpected keyword argument 'valueOf'
import asyncio from "asyncio";

let asked = 0;
const delay: any = {
  valueOf() {
    asked += 1;
    return asked;
  },
};
async function main() {
  await asyncio.sleep(delay);
  print("done");
}
asyncio.run(main());

// throws: TypeError: getPrototypeOf
const traps: any = {};
for (const name of Object.getOwnPropertyNames(Reflect)) {
  traps[name] = () => {
    throw new TypeError(name);
  };
}
print(new Proxy({}, traps));
print("still here");

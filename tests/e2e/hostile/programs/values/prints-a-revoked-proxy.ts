// throws: TypeError: Cannot perform | TypeError
const { proxy, revoke } = Proxy.revocable([1, 2], {});
revoke();
print(proxy);
print("still here");

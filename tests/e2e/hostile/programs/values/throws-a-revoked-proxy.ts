// throws: TypeError
const { proxy, revoke } = Proxy.revocable(new ValueError("gone"), {});
revoke();
throw proxy;

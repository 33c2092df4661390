// finishes: 9 refused
const tricks = [
  "fetch('RECORDER/t-fetch')",
  "(() => { const r = new XMLHttpRequest(); r.open('GET', 'RECORDER/t-xhr', false); r.send(); })()",
  "new WebSocket('ws://RECORDER_HOST/t-websocket')",
  "new EventSource('RECORDER/t-events')",
  "navigator.sendBeacon('RECORDER/t-beacon')",
  "new WebTransport('https://RECORDER_HOST/t-transport')",
  "new Image().src = 'RECORDER/t-image.png'",
  "new RTCPeerConnection()",
  "new Worker(URL.createObjectURL(new Blob([`fetch('RECORDER/t-worker')`])))",
];
let refused = 0;
for (const trick of tricks) {
  try {
    Function(trick)();
    print("worked:", trick);
  } catch {
    refused += 1;
  }
}
print(refused, "refused");

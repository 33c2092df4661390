// throws: ReferenceError: RTCPeerConnection is not defined
const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:RECORDER_HOST" }] });
peer.createDataChannel("x");
void peer.createOffer().then((offer) => peer.setLocalDescription(offer));

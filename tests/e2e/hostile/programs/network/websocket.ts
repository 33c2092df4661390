// throws: ReferenceError: WebSocket is not defined
new WebSocket("ws://RECORDER_HOST/websocket");

// throws: ReferenceError: WebTransport is not defined
new WebTransport("https://RECORDER_HOST/transport");

// throws: ReferenceError: postMessage is not defined
postMessage({ type: "finished", outcome: "finished", error: null, duration: 0, dropped: [] });

/**
 * The names of CPython 3.14's `asyncio.__all__` that are not here, each with the reason. Using one says so, in these
 * words. A test holds this list and the module's exports to `__all__`.
 */
const network =
  "transports and protocols are not here yet: use streams, `asyncio.open_connection()` and `asyncio.start_server()`";
const processes = "there are no other programs to start in a browser's page";
const policies = "loop policies are deprecated in Python 3.14: use `asyncio.run(main(), { loop_factory })`";
const graph = "the call graph is drawn by the timeline here, which shows what each task waits for";
const internal = "it is for those who write an event loop in C or a task of their own";

export const leftOut: Readonly<Record<string, string>> = {
  AbstractEventLoop: "there is one event loop here: `asyncio.EventLoop`",
  BaseEventLoop: "there is one event loop here: `asyncio.EventLoop`",
  SelectorEventLoop: "there is one event loop here, and it selects nothing: `asyncio.EventLoop`",
  AbstractServer: "there is one kind of server here: `asyncio.Server`",
  get_event_loop_policy: policies,
  set_event_loop_policy: policies,
  BaseProtocol: network,
  Protocol: network,
  BufferedProtocol: network,
  DatagramProtocol: network,
  StreamReaderProtocol: network,
  BaseTransport: network,
  ReadTransport: network,
  WriteTransport: network,
  Transport: network,
  DatagramTransport: network,
  SubprocessProtocol: processes,
  SubprocessTransport: processes,
  create_subprocess_exec: processes,
  create_subprocess_shell: processes,
  capture_call_graph: graph,
  format_call_graph: graph,
  print_call_graph: graph,
  FrameCallGraphEntry: graph,
  FutureCallGraph: graph,
  future_add_to_awaited_by: graph,
  future_discard_from_awaited_by: graph,
  _set_running_loop: internal,
  _get_running_loop: "it is internal: use `asyncio.get_running_loop()`",
  _register_task: internal,
  _unregister_task: internal,
  _enter_task: internal,
  _leave_task: internal,
};

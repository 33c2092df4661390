/** Pages without a program have none of the workbench's style: whatever wears it there brings it along. */
export async function dress(): Promise<void> {
  if (document.querySelector(".yp-bench") !== null) return;
  const { default: style } = await import("./workbench.css?inline");
  document.head.prepend(Object.assign(document.createElement("style"), { textContent: style }));
}

/** After the browser tests: stops the server and the browser. */
export default async function stopWorkbench() {
  await globalThis.stopWorkbench?.();
}

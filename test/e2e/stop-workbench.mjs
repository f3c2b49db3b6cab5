/** After the browser tests. */
export default async function stopWorkbench() {
  await globalThis.stopWorkbench?.();
}

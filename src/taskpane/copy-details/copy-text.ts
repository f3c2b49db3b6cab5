/** Puts a text on the clipboard; false when the host does not let a pane do that. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // no leave, or no clipboard at all in this frame: the caller shows the text instead
    return false;
  }
}

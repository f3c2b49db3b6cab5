/** Copies a text to the clipboard; false if the host does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // no permission, or no clipboard in this frame: the caller shows the text instead
    return false;
  }
}

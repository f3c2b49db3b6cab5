/** A row's name as a sentence begins with it. */
export const rowName = (name: string): string => (name === "" ? "这一行" : `“${name}”`);

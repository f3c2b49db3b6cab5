/** Id of an item's entry in the list, from its key. */
export const itemId = (key: string): string => `item-${key.replace(/\s+/gu, "_")}`;

/** What a ribbon button asks of the open pane: 核对, or 写回得分与等级 (go to the pending changes). */
export type RibbonRequest = "check" | "changes";

/** Listens to the ribbon's requests until the returned function is called. */
export type SubscribeRibbon = (listener: (request: RibbonRequest) => void) => () => void;

/** What the sheets of 自评汇总 and 退回清单 are recognised by, whatever they are called. */
export const SUMMARY_MARK = "jxzp_summary";
export const RETURNS_MARK = "jxzp_returns";

/**
 * The marks of the sheets of 自评汇总 and 退回清单, by which the add-in recognises them after they were
 * renamed.
 */
export const SUMMARY_MARK = "jxzp_summary";
export const RETURNS_MARK = "jxzp_returns";

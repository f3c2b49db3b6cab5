import { isFormHint, withoutFormHints } from "../../../src/domain/text/form-hint";

it.each([
  "请说明偏差原因及改进措施",
  "（请填写实际完成情况）",
  "请结合年初目标逐项说明完成情况",
  "请对照目标填报",
  "填写实际完成值",
  "填写提示：未达到90%的需说明原因（100字以内）；年中预算调整应单独说明理由。",
  "填报说明：定量指标填数字",
  "不超过100字",
  "（限200字以内）",
  "100字以内",
  "（如有）",
  "如有，请填写",
  "选填",
  "请说明原因\n（100字以内）",
])("%j is a hint of the form", (text) => {
  expect(isFormHint(text)).toBe(true);
});

it.each([
  "",
  "无",
  "达成指标",
  "请款流程较长，支付推迟",
  "请示批复较晚",
  "请见附件说明",
  "填写完成12份",
  "填写报表12份",
  "撰写说明100字",
  "100字",
  "≥100字",
  "不少于100字",
  "因疫情影响，培训推迟；下一步加快进度",
  "完成情况说明已报送",
])("%j is none", (text) => {
  expect(isFormHint(text)).toBe(false);
});

it("leaves what a person wrote below one", () => {
  expect(withoutFormHints("请说明原因：\n因雨停工")).toBe("因雨停工");
  expect(withoutFormHints("因雨停工\n下一步赶工")).toBe("因雨停工\n下一步赶工");
});

import { criterionText } from "../../../src/domain/criterion/criterion-text";

describe("a criterion's text", () => {
  it.each([
    ["has no white space", "达到 目标\n得满分", "达到目标得满分"],
    ["has no quotes", "“达到”目标‘得’满分「」", "达到目标得满分"],
    ["has no separators of thousands", "≥1,000人，得3分", "≥1000人,得3分"],
    ["calls 满意率 满意度", "满意率≥95%", "满意度≥95%"],
    ["is divided by circled numbers", "①甲②乙", ";甲;乙"],
    ["has no list number at its beginning", "1.甲", "甲"],
    ["has no list numbers behind marks", "甲；2、乙。3)丙：4.丁，5.戊", "甲;乙。丙:丁,戊"],
    ["has no list numbers in brackets", "(1)甲；(12)乙", "甲;乙"],
    ["has no list numbers of two digits", "甲；12.乙；13、丙", "甲;乙;丙"],
    ["keeps a number before a digit", "甲；2.5%；3、4", "甲;2.5%;3、4"],
    ["keeps a number of three digits", "甲；(123)乙", "甲;(123)乙"],
    ["keeps words in brackets", "甲；(乙)丙", "甲;(乙)丙"],
    [
      "is divided by numbers of joined lines",
      "得满分2.每低1%扣1分3、超过",
      "得满分;每低1%扣1分;超过",
    ],
    ["is divided by numbers of two digits", "扣1分10.超过", "扣1分;超过"],
    ["is divided behind 为止 and 不得分", "扣完为止(2)甲不得分3.乙", "扣完为止;甲不得分;乙"],
    ["is not divided behind 分 of no number", "积分2.甲", "积分2.甲"],
  ])("%s", (_, text, read) => {
    expect(criterionText(text)).toBe(read);
  });
});

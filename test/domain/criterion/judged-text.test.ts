import { readCriterion } from "../../../src/domain/criterion/read-criterion";

const kindOf = (text: string, name = "档案管理"): string => readCriterion(text, name).kind;

describe("a criterion that describes facts in words", () => {
  it.each([
    ["of a fact with its points", "未建立台账的扣5分"],
    ["of facts with theirs", "方案完整得3分；未签合同得2分"],
    ["of facts beside a rule", "未建立台账的扣5分；完成得满分，否则不得分"],
    ["of the row's name", "档案得3分；其他得2分"],
    ["of a range of points", "未建立台账的扣1-3分"],
    ["of a number in brackets", "建立台账(1)得3分"],
    ["that gives nothing", "未建立台账的不得分"],
    ["that gives all", "已建立台账得满分"],
    ["that announces a deduction", "按超标幅度扣分"],
    ["that leaves it to a person", "且酌情扣分"],
    ["that ends with a mark", "未建立台账的扣5分。"],
    ["of facts beside a rule of percentages", "未建立台账的扣5分；≥95%得满分"],
    ["of what happens in it", "每出现1次扣5分，未建立台账"],
    ["that a person assigns", "由领导赋分"],
    ["that a person marks", "由领导打分，并公布"],
    ["that breaks off behind 每", "未建立台账扣5分，每"],
    ["that breaks off behind 每少", "未建立台账扣5分，每少"],
    ["that breaks off behind 每少个", "未建立台账扣5分，每少个"],
    ["that breaks off behind 每少1个", "未建立台账扣5分，每少1个"],
    ["of its own figures", "台账每缺一份扣1分"],
    ["of figures without 每", "未建立台账，再少1份扣5分"],
    ["of steps that take nothing off", "未建立台账扣5分，每少1份通报"],
  ])("%s is judged: %s", (_, text) => {
    expect(kindOf(text)).toBe("judged");
  });

  it.each([
    ["of a percentage", "未建立台账超3%的扣5分"],
    ["of a share in ‰", "未建立台账超3‰的扣5分"],
    ["of percentage points", "未建立台账超3个百分点的扣5分"],
    ["in proportion", "未建立台账按比例扣分，扣5分"],
    ["of a number compared", "台账≥5份得满分"],
    ["of a number without a unit", "未建立台账扣5"],
    ["of a number of no known unit", "未建立3号文的扣5分"],
    ["without a result", "未建立台账的扣几分"],
    ["without points", "未建立2份台账的扣"],
    ["of which a sentence has no result", "未建立台账扣5分；分"],
    ["of which a sentence says only who", "未建立台账扣5分；由领导管"],
    ["that says what a person marks", "由领导打分并公布"],
    ["that names a mark as a thing", "由领导公布打分结果"],
    ["with steps of less", "每少1个扣5分，未建立台账"],
    ["with steps of less, divided", "每少1个，扣5分，未建立台账"],
    ["with steps of less, without a number", "每少个扣5分，未建立台账"],
    ["with steps of more", "每多1个扣5分，未建立台账"],
    ["with steps of delay", "每延期1天扣5分，未建立台账"],
    ["with steps below", "每低于1个扣5分，未建立台账"],
    ["with steps above", "每高于1个扣5分，未建立台账"],
    ["with steps behind a mark", "未建立台账，每少1个扣5分"],
    ["of known words that are no rule", "得满分，得满分"],
    ["of known words with a number", "得3分得满分"],
    ["of known words with a unit", "得3个得满分"],
  ])("%s is not understood: %s", (_, text) => {
    expect(kindOf(text)).toBe("not-understood");
  });

  it("is judged where the name is a word of criteria", () => {
    expect(kindOf("达标且得3分", "验收达标")).toBe("judged");
  });

  it("has no result in a name that ends in the middle of a mark", () => {
    expect(kindOf("评定等级；未建立台账扣5分", "评定等级")).toBe("not-understood");
  });
});

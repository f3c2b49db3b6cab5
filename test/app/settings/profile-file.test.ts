import { readProfileFile } from "../../../src/app/settings/profile-file";
import { profileNamed } from "../../../src/domain/profiles/profiles";
import { profileMistake } from "../../../src/messages/zh-cn/profile-mistakes";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");

const OWN = '{"basedOn": "上海", "name": "本市"}';
/** The same in GBK, as older editors of Windows save it. */
const OWN_IN_GBK = Uint8Array.from([
  ...utf8('{"basedOn": "'),
  0xc9,
  0xcf,
  0xba,
  0xa3,
  ...utf8('", "name": "'),
  0xb1,
  0xbe,
  0xca,
  0xd0,
  ...utf8('"}'),
]);

const linesOf = (bytes: Uint8Array): readonly string[] => {
  const reading = readProfileFile(bytes);
  return reading.kind === "profile" ? [] : reading.mistakes.map(profileMistake);
};

describe("a file of scoring rules", () => {
  it.each([
    ["UTF-8", utf8(OWN)],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${OWN}`)],
    ["UTF-16", utf16(OWN)],
    ["GBK", OWN_IN_GBK],
  ])("may be saved as %s", (_, bytes) => {
    expect(readProfileFile(bytes)).toMatchObject({
      kind: "profile",
      profile: { ...profileNamed("上海"), name: "本市" },
      base: { id: "shanghai" },
    });
  });

  it("that Chinese punctuation got into has all of it told, and its fields' mistakes too", () => {
    const text = `{
  "basedOn": "国标 2020"，
  “name”: "本市",
  "grades": [{"name": "合格", "from": 60, "also": []}, {"name": "不合格", "from": 0, "also": []},],
  "quantitative": {"exceeded": "C", "nothingBelow": 60%},
  "name": "本市"
}`;
    expect(linesOf(utf8(text))).toEqual([
      "第 2 行第 23 列：“，”应为英文半角的 ,",
      '第 3 行第 3 列：请改用英文双引号 "',
      "第 4 行第 92 列：多了一个逗号，最后一项后面不写逗号",
      "第 5 行第 53 列：“60%”不是 JSON 的数，不写百分号，应写成 90 或 90.5 这样",
      "第 6 行第 3 列 name（名称）：这一项写了两次，请删去一处",
      "quantitative.exceeded（实际超出上限时的算法）：应为 A、B 之一，现在是“C”",
      "quantitative.nothingBelow（不得分的界线）：应为 0 到 100 的数，不写百分号，现在是“60%”",
    ]);
  });

  it("of an unknown base has its own mistakes told beside", () => {
    const text = '{"basedOn": "北京", "places": {"score": 3}, "weights": {"full": 90}}';
    expect(linesOf(utf8(text)).map((line) => line.split("：")[0])).toEqual([
      "basedOn（以哪一规则为基础）",
      "places.score（得分的小数位数）",
    ]);
  });

  it.each([
    ["nothing", new Uint8Array(), ["整个文件：文件是空的"]],
    [
      "a workbook",
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      ["整个文件：不是文本文件，请选择导出的规则文件（.json）"],
    ],
    [
      "bytes of no encoding",
      Uint8Array.from([0x22, 0xff, 0xff, 0x22]),
      ["整个文件：不是文本文件，请选择导出的规则文件（.json）"],
    ],
    [
      "more than a profile can be",
      new Uint8Array(256 * 1024 + 1).fill(0x20),
      ["整个文件：文件太大，评分规则不会超过 256 KB"],
    ],
    ["a list", utf8("[]"), ["整个文件：应为花括号 { } 括起的一组项目"]],
    [
      "a nesting without end",
      utf8(`{"name": ${"[".repeat(90_000)}`),
      ["第 1 行第 29 列：括号层数太多"],
    ],
  ])("that holds %s is refused", (_, bytes, lines) => {
    expect(linesOf(bytes).slice(0, 1)).toEqual(lines);
  });
});

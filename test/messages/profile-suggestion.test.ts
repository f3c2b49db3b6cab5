import { setLanguage } from "../../src/messages";
import { suggestionWords } from "../../src/messages/profile-suggestion";
import { namedProfile } from "../../src/domain/profiles/profiles";
import type { ProfileSuggestion } from "../../src/domain/suggestion/suggest-profile";

const at = { row: 45, column: 1 };
const named = namedProfile("湖北");

const SUGGESTIONS: readonly (readonly [ProfileSuggestion, chinese: string, english: string])[] = [
  [
    {
      named,
      signs: [
        { kind: "place", at, text: "武汉市水务局" },
        { kind: "code", at, text: "42000021R000000019951" },
        { kind: "label", at, text: "得分（20分*执行率）" },
        { kind: "rule", at, text: "100–80–50–0" },
      ],
      contradictions: [{ path: "qualitative", printed: "100–80–50–0", used: "100–80–60–0", at }],
    },
    "本表像是湖北的格式（A45“武汉市水务局”、A45 的项目编码、A45 的表头“得分（20分*执行率）”、A45 印的评分规则）。A45 印的评分规则与现用规则不同：定性指标三档的界线，印的是 100–80–50–0，现用 100–80–60–0（占分值的 %）。",
    'This looks like a form of Hubei (A45 "武汉市水务局", the project\'s code in A45, the header "得分（20分*执行率）" in A45, the rule printed in A45). The rule printed in A45 differs from the rules in use: the bands of qualitative indicators end at 100–80–50–0 in print and at 100–80–60–0 in use (% of the weight).',
  ],
  ...(
    [
      [
        { path: "quantitative.exceeded", printed: "B", used: "A", at },
        "实际超出上限时，印的是“按比例折算”，现用“按超出比例扣分”。",
        'when a limit (≤) is exceeded, "Scale down by target ÷ actual" is printed and "Deduct the share in excess" in use.',
      ],
      [
        { path: "quantitative.overachievedFrom", printed: "120", used: "130", at },
        "超额完成须说明原因的，印的是 120% 起，现用 130% 起。",
        "an overachievement needs a reason from 120% in print and from 130% in use.",
      ],
      [
        { path: "explanation.requiredExecutionBelow", printed: "90", used: "", at },
        "印着执行率低于 90% 须说明原因，现用规则没有这一要求。",
        "an execution rate below 90% needs a reason in print, and none in use.",
      ],
      [
        { path: "explanation.requiredExecutionBelow", printed: "90", used: "80", at },
        "执行率须说明原因的，印的是低于 90%，现用低于 80%。",
        "an execution rate needs a reason below 90% in print and below 80% in use.",
      ],
    ] as const
  ).map(
    ([contradiction, chinese, english]) =>
      [
        { named: null, signs: [], contradictions: [contradiction] },
        `A45 印的评分规则与现用规则不同：${chinese}`,
        `The rule printed in A45 differs from the rules in use: ${english}`,
      ] as const,
  ),
];

afterEach(() => setLanguage("zh-CN"));

describe("the sentence for rules that a form looks like", () => {
  it.each(SUGGESTIONS)("row %#", async (suggestion, chinese, english) => {
    expect(suggestionWords().why(suggestion)).toBe(chinese);
    await setLanguage("en-US");
    expect(suggestionWords().why(suggestion)).toBe(english);
  });

  it("has a button for taking them", async () => {
    expect(suggestionWords().use("湖北")).toBe("改用湖北规则");
    await setLanguage("en-US");
    expect(suggestionWords().use("湖北")).toBe("Use the rules of Hubei");
  });
});

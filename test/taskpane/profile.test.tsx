/** 评分规则: chosen, adjusted, exported to a file and read from one; nothing takes effect before 应用. */
import { TextDecoder } from "node:util";
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AppState } from "../../src/app/core/state";
import { readProfileFile } from "../../src/app/settings/profile-file";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import type { FakeStore } from "./support/fake-store";
import { renderPane } from "./support/render-pane";
import { adjusted, rulesPages, showing, states, scored } from "./support/states";

// the many fields take longer on a busy machine
jest.setTimeout(120_000);

// found by the words of labels: jsdom is slow to compute roles, and labels of all elements, among so
// many
const field = (name: string | RegExp): HTMLInputElement => {
  const label = screen.getByText(name, { selector: "label" });
  const { control } = label as HTMLLabelElement;
  if (!(control instanceof HTMLInputElement)) throw new Error(`no field ${String(name)}`);
  return control;
};
const button = (name: string | RegExp) => {
  const found = screen.getByText(name).closest("button");
  if (found === null) throw new Error(`no button ${String(name)}`);
  return found;
};
const line = () => button(/^评分规则：/);
const apply = () => button("应用");
const choice = () => screen.getByLabelText("采用");
/** The description of a field. */
const saidOf = (element: HTMLElement): string =>
  (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
const effect = () => screen.getByText(/^总分 |^有 \d+ 处|^与正在采用|^当前工作表没有/).textContent;

async function openRules(state: AppState): Promise<FakeStore> {
  const { store } = renderPane(state);
  await userEvent.click(line());
  // its code is loaded first
  await screen.findByText("按本单位的要求调整", {}, { timeout: 60_000 });
  for (const details of document.querySelectorAll("details")) details.open = true;
  return store;
}

function fill(name: string | RegExp, value: string): void {
  fireEvent.change(field(name), { target: { value } });
}

describe("the line of the rules", () => {
  it("leads to them and is where the focus comes back to", async () => {
    await openRules(rulesPages.rules);
    expect(document.activeElement).toBe(
      screen.getByRole("heading", { level: 1, name: "评分规则" }),
    );
    await userEvent.click(button("返回"));
    expect(document.activeElement).toBe(line());
  });

  it("is there on a sheet without a form too", async () => {
    await openRules(states["no-form"]);
    await userEvent.selectOptions(choice(), "四川");
    expect(effect()).toBe("当前工作表没有自评表。");
  });
});

describe("choosing shipped rules", () => {
  it("shows where they come from and what they would change, before they are applied", async () => {
    const store = await openRules(rulesPages.rules);
    expect(effect()).toBe("与正在采用的规则相同");
    await userEvent.selectOptions(choice(), "四川");
    expect(screen.getByText("依据：已公布的四川省部门预算项目支出绩效自评表（2023）")).toBeTruthy();
    expect(screen.getByText(/预算执行率未达到 90% 的/)).toBeTruthy();
    expect(effect()).toMatch(/^总分 95\.00（不变），等级 优（不变），问题 \d 项/);
    expect(store.calls).toEqual([]);
    await userEvent.click(apply());
    expect(store.calls).toEqual(["chooseProfile 四川"]);
    expect(screen.queryByText("按本单位的要求调整")).toBeNull();
  });

  it("applies nothing on the way back", async () => {
    const store = await openRules(rulesPages.rules);
    await userEvent.selectOptions(choice(), "四川");
    await userEvent.click(button("不应用，返回"));
    expect(store.calls).toEqual([]);
  });
});

describe("adjusting rules", () => {
  it("gives them a name of their own, marks what is changed and shows the effect", async () => {
    const store = await openRules(rulesPages.rules);
    fill(/^优/, "96");
    expect(effect()).toBe("总分 95.00（不变），等级 优 → 良，问题 3 项（不变）");
    expect(screen.getByText("已改，原为 90 分")).toBeTruthy();
    expect(field("规则名称").value).toBe("国标 2020（本单位调整）");
    await userEvent.selectOptions(screen.getByLabelText("实际超出上限时"), "按超出比例扣分");
    expect(effect()).toContain("总分 95.00 → 94.00");
    expect(screen.getByText(/例：目标 ≤10.*得 8\.00 分/)).toBeTruthy();
    await userEvent.click(apply());
    expect(store.calls).toEqual(["chooseProfile 国标 2020（本单位调整）"]);
    expect(store.chosen).toEqual([adjusted]);
  });

  it.each([
    [/^优/, "１００", "100"],
    [/^优/, " 95.5 ", "95.5"],
  ])("takes %s as %j for %s, as a Chinese keyboard types", async (name, typed, value) => {
    await openRules(rulesPages.rules);
    fill(name, typed);
    expect(field(name).value).toBe(value);
    expect(field(name).getAttribute("aria-invalid")).toBe("false");
  });

  it.each([
    [/^优/, "", "请填 0 到 100 的数"],
    [/^优/, "101", "请填 0 到 100 的数"],
    [/^优/, "九十", "请填 0 到 100 的数"],
    [/^优/, "90%", "请填 0 到 100 的数，不写百分号"],
    [/^良/, "95", "应从高到低，每一档低于上一档"],
    [/^达成/, "1,00", "请填 0 到 100 的数，不写逗号"],
    [/^执行率最高/, "120", "请填 1 到 100 的数"],
    [/^完成值达到目标值/, "99", "请填 100 到 10000 的数"],
    ["规则名称", "", "请填写"],
  ])("says under %s as %j: %s, and applies nothing", async (name, typed, words) => {
    const store = await openRules(rulesPages.rules);
    fill(name, typed);
    expect(field(name).getAttribute("aria-invalid")).toBe("true");
    expect(saidOf(field(name))).toMatch(new RegExp(`^${words}`));
    expect(effect()).toBe("有 1 处填得不对，改好才能应用。");
    await userEvent.click(apply());
    expect(store.calls).toEqual([]);
  });

  it("adds the weights up as they are typed, which must come to the full", async () => {
    await openRules(rulesPages.rules);
    const [first] = screen.getAllByText(/^有“/).map((legend) => legend.closest("fieldset"));
    if (first === null || first === undefined) throw new Error("no weights");
    const output = within(first).getByLabelText("产出指标");
    fireEvent.change(output, { target: { value: "" } });
    expect(within(first).getByText("填好各项后合计应为 100 分")).toBeTruthy();
    fireEvent.change(output, { target: { value: "45.5" } });
    expect(within(first).getByText("合计 95.5 分，应为 100 分")).toBeTruthy();
    expect(effect()).toBe("有 1 处填得不对，改好才能应用。");
    const benefit = within(first).getByLabelText("效益指标");
    fireEvent.change(benefit, { target: { value: "34.5" } });
    expect(within(first).getByText("合计 100 分")).toBeTruthy();
    expect(effect()).toMatch(/^总分 /);
  });

  it("asks for the number of a rule that is switched on, and never assumes one", async () => {
    const store = await openRules(rulesPages.rules);
    await userEvent.click(screen.getByLabelText("完成比例过低不得分"));
    expect(effect()).toBe("有 1 处填得不对，改好才能应用。");
    fill(/^低于目标值的多少/, "60");
    await userEvent.click(apply());
    expect(store.chosen[0]?.profile.quantitative.nothingBelow).toBe("60");
  });

  it("adds, changes and removes the steps of a limit, each with its own mistakes", async () => {
    const store = await openRules(rulesPages.rules);
    const caps = screen.getByText(/^执行率过低时的总分上限/).closest("fieldset");
    if (caps === null) throw new Error("no limits of the total");
    const press = async (name: string) => userEvent.click(within(caps).getByText(name));
    const type = (step: number, name: string, value: string) => {
      const group = within(caps).getByRole("group", { name: `第 ${step} 档` });
      fireEvent.change(within(group).getByLabelText(name), { target: { value } });
    };
    expect(caps.textContent).toContain("不设");
    await press("加一档");
    type(1, "执行率低于", "80");
    type(1, "总分最多", "89");
    await press("加一档");
    type(2, "执行率低于", "85");
    type(2, "总分最多", "79");
    expect(within(caps).getByText("应从高到低，每一档低于上一档")).toBeTruthy();
    type(2, "执行率低于", "70");
    await press("加一档");
    await press("删去第 3 档");
    expect(document.activeElement?.textContent).toBe("执行率过低时的总分上限");
    await userEvent.click(apply());
    expect(store.chosen[0]?.profile.execution.totalCaps).toEqual([
      { below: "80", most: "89" },
      { below: "70", most: "79" },
    ]);
  });

  it("takes points off an over-achievement by steps, counted as chosen", async () => {
    const store = await openRules(rulesPages.rules);
    expect(screen.queryByLabelText("扣分的算法")).toBeNull();
    const deducts = screen.getByText(/^超额完成的扣分/, { selector: "legend" }).closest("fieldset");
    if (deducts === null) throw new Error("no deductions");
    await userEvent.click(within(deducts).getByText("加一档"));
    fireEvent.change(within(deducts).getByLabelText("完成值达到目标值的"), {
      target: { value: "130" },
    });
    fireEvent.change(within(deducts).getByLabelText("扣"), { target: { value: "2" } });
    await userEvent.selectOptions(screen.getByLabelText("扣分的算法"), "扣固定的分数");
    await userEvent.click(apply());
    expect(store.chosen[0]?.profile.quantitative.overachievedDeducts).toEqual({
      by: "points",
      steps: [{ from: "130", takes: "2" }],
    });
  });

  it.each([
    ["", "请填 1 到 2000 的整数"],
    ["一百", "请填 1 到 2000 的整数"],
    ["0", "请填 1 到 2000 的整数"],
  ])(
    "refuses %j as the length of an explanation and keeps it to be corrected",
    async (typed, words) => {
      const store = await openRules(rulesPages.rules);
      await userEvent.click(screen.getByLabelText("限制各行说明的字数"));
      fill("最多", typed);
      expect(field("最多").value).toBe(typed);
      expect(saidOf(field("最多"))).toContain(words);
      fill("最多", "100");
      await userEvent.click(apply());
      expect(store.chosen[0]?.profile.explanation.longest).toBe(100);
    },
  );

  it("does not let changed rules go by the name of shipped ones", async () => {
    await openRules(rulesPages.rules);
    fill(/^优/, "96");
    fill("规则名称", "上海");
    expect(screen.getByText("已有规则用这个名称，请另取一个，以免混淆")).toBeTruthy();
  });

  it("returns to the rules chosen, and keeps an adjustment while others are shown", async () => {
    await openRules(rulesPages["rules-adjusted"]);
    expect(screen.getByText("在“国标 2020”的基础上调整")).toBeTruthy();
    await userEvent.selectOptions(choice(), "上海");
    await userEvent.selectOptions(choice(), "国标 2020（本单位调整）");
    expect(effect()).toBe("与正在采用的规则相同");
    await userEvent.click(button("恢复默认值"));
    expect(field(/^优/).value).toBe("90");
    expect(field("规则名称").value).toBe("国标 2020");
    expect(screen.queryByText(/^已改/)).toBeNull();
  });
});

describe("rules as a file", () => {
  const picker = () => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error("no way to choose a file");
    return input;
  };
  const upload = async (text: string) => {
    await userEvent.upload(picker(), new File([text], "本市.json", { type: "application/json" }));
  };

  it("are downloaded so that the command line reads them back", async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return "blob:rules";
      },
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await openRules(rulesPages["rules-adjusted"]);
    await userEvent.click(button("导出为文件"));
    expect(names).toEqual(["评分规则-国标-2020（本单位调整）.json"]);
    const [blob] = saved;
    if (blob === undefined) throw new Error("nothing saved");
    expect(readProfileFile(await bytesOf(blob))).toEqual({ kind: "profile", ...adjusted });
  });

  it("are read, and hold after 应用 only", async () => {
    const store = await openRules(rulesPages.rules);
    await upload('{"basedOn": "天津", "name": "本市", "quantitative": {"exceeded": "A"}}');
    await screen.findByText("已读入“本市.json”，看过影响后请点“应用”。");
    expect(screen.getByText("在“天津/河北”的基础上调整")).toBeTruthy();
    expect(effect()).toContain("总分 95.00 → 94.00");
    expect(store.calls).toEqual([]);
    await userEvent.click(apply());
    expect(store.chosen).toMatchObject([
      { base: { id: "tianjin-hebei" }, profile: { name: "本市", quantitative: { exceeded: "A" } } },
    ]);
  });

  it("with mistakes change nothing, and every mistake is listed", async () => {
    await openRules(rulesPages.rules);
    await upload('{"basedOn": "国标", "name": "本市", "places": {"score": 5},}');
    const alert = (await screen.findByText(/没有导入/)).closest('[role="alert"]');
    expect(alert?.textContent).toContain("“本市.json”有 3 处错误，没有导入：");
    expect(
      [...(alert?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent),
    ).toEqual([
      "第 1 行第 55 列：多了一个逗号，最后一项后面不写逗号",
      expect.stringContaining("basedOn（以哪一规则为基础）：没有名为“国标”的评分规则"),
      "places.score（得分的小数位数）：应为 0 到 2 的整数，不加引号，现在是“5”",
    ]);
    expect(effect()).toBe("与正在采用的规则相同");
  });
});

describe("what the workbook remembers", () => {
  it("is reported with its mistakes where it was not used, and can be replaced", async () => {
    const store = await openRules(rulesPages["rules-broken"]);
    expect(screen.getByText(/grade：没有这一项，是不是“grades”？/)).toBeTruthy();
    await userEvent.click(apply());
    expect(store.chosen).toEqual([
      { profile: defaultProfile, base: rulesPages.rules.profile.base },
    ]);
  });

  it("may change while the rules are open, without what was typed being lost", async () => {
    const store = await openRules(rulesPages.rules);
    fill(/^优/, "96");
    act(() => {
      store.show(showing(scored, { selection: { row: 20, column: 5 } }));
    });
    expect(field(/^优/).value).toBe("96");
  });
});

/** Functions of blobs and texts that jsdom lacks. */
function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.readAsArrayBuffer(blob);
  });
}
Object.assign(globalThis, { TextDecoder });
Object.assign(Blob.prototype, {
  async arrayBuffer(this: Blob) {
    return (await bytesOf(this)).buffer;
  },
});

import {
  becauseSentence,
  languageFor,
  pane,
  refusalMessage,
  setLanguage,
} from "../../src/messages";
import * as words from "../../src/messages";
import * as english from "../../src/messages/en-us";
import * as chinese from "../../src/messages/zh-cn";

afterEach(() => setLanguage("zh-CN"));

describe("the language", () => {
  it.each([
    ["en-US", "en-US"],
    ["en-GB", "en-US"],
    ["EN-us", "en-US"],
    ["en", "en-US"],
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["zh-Hant-HK", "zh-CN"],
    ["ja-JP", "zh-CN"],
    ["enm", "zh-CN"],
    ["", "zh-CN"],
    [undefined, "zh-CN"],
  ])("for who reads %s is %s", (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });
});

describe("speaking", () => {
  it("is Chinese from the start", () => {
    expect(pane.actions.check).toBe("重新核对");
  });

  it("changes all words at once, for whoever has imported them", async () => {
    expect(await setLanguage("en-US")).toBe("en-US");
    const before = refusalMessage("busy").sentence;
    expect(before).toBe(english.refusalMessage("busy").sentence);
    expect(pane).toBe(english.pane);
    expect(becauseSentence).toBe(english.becauseSentence);
    expect(await setLanguage("zh-CN")).toBe("zh-CN");
    expect(pane).toBe(chinese.pane);
  });

  it.each(Object.keys(chinese) as (keyof typeof chinese)[])("changes %s too", async (name) => {
    expect(words[name]).toBe(chinese[name]);
    await setLanguage("en-US");
    expect(words[name]).toBe(english[name]);
  });

  it("stays Chinese where the English words cannot be fetched", async () => {
    const unreachable = () => Promise.reject(new Error("Loading chunk en-us failed."));
    expect(await setLanguage("en-US", unreachable)).toBe("zh-CN");
    expect(pane).toBe(chinese.pane);
  });

  it("tries again when it is wished again", async () => {
    await setLanguage("en-US", () => Promise.reject(new Error("offline")));
    expect(await setLanguage("en-US")).toBe("en-US");
  });

  it("follows the last of several wishes, however late an earlier one arrives", async () => {
    const arrivals: ((words: typeof english) => void)[] = [];
    const slow = setLanguage("en-US", () => new Promise((resolve) => arrivals.push(resolve)));
    expect(await setLanguage("zh-CN")).toBe("zh-CN");
    arrivals.forEach((arrive) => {
      arrive(english);
    });
    expect(await slow).toBe("zh-CN");
    expect(pane).toBe(chinese.pane);
  });
});

import { darkPreference, isDarkColour } from "../../../src/taskpane/theme/dark-preference";

describe("a ground colour", () => {
  it.each([
    ["#FFFFFF", false],
    ["#F3F2F1", false],
    ["#262626", true],
    ["000000", true],
    ["white", null],
    ["", null],
    [undefined, null],
  ])("%s is dark: %s", (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark);
  });
});

describe("the preference for dark", () => {
  const view = (systemDark: boolean) => {
    const media = Object.assign(new EventTarget(), { matches: systemDark });
    const target = Object.assign(new EventTarget(), { matchMedia: () => media });
    return { media, target: target as unknown as Window };
  };

  it.each([
    ["Office's dark theme wins over a light system", "#262626", false, true],
    ["Office's light theme wins over a dark system", "#FFFFFF", true, false],
    ["without Office's theme a dark system decides", undefined, true, true],
    ["without Office's theme a light system decides", undefined, false, false],
  ])("%s", (_, office, system, dark) => {
    expect(darkPreference(view(system).target, () => office).isDark()).toBe(dark);
  });

  it("is asked again when the system changes or the pane gets the focus, until it is left", () => {
    const { media, target } = view(false);
    const listener = jest.fn();
    const stop = darkPreference(target, () => undefined).subscribe(listener);
    media.dispatchEvent(new Event("change"));
    target.dispatchEvent(new Event("focus"));
    stop();
    media.dispatchEvent(new Event("change"));
    target.dispatchEvent(new Event("focus"));
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

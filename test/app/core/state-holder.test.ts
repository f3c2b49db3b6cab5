import { firstState } from "../../../src/app/core/first-state";
import { storedProfileState } from "../../../src/app/core/profile-state";
import { createStateHolder } from "../../../src/app/core/state-holder";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";

const holder = () =>
  createStateHolder(firstState(storedProfileState({ profile: defaultProfile, base: null }), false));

describe("the state", () => {
  it("keeps the reference of a value that is equal to the one before, and calls nobody", () => {
    const { get, set, subscribe } = holder();
    set({ selection: { row: 1, column: 2 }, ticked: new Set(["G13"]) });
    const before = get();
    const listener = jest.fn();
    subscribe(listener);
    set({ selection: { row: 1, column: 2 }, ticked: new Set(["G13"]) });
    expect(get()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
    set({ selection: { row: 1, column: 2 }, ticked: new Set(["G14"]) });
    expect(get().selection).toBe(before.selection);
    expect(get().ticked).toEqual(new Set(["G14"]));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("calls nobody who has unsubscribed", () => {
    const { set, subscribe } = holder();
    const listener = jest.fn();
    subscribe(listener)();
    set({ phase: "ready" });
    expect(listener).not.toHaveBeenCalled();
  });

  it("stays as it is once closed", () => {
    const { get, set, subscribe, close } = holder();
    const listener = jest.fn();
    subscribe(listener);
    const before = get();
    close();
    set({ phase: "ready" });
    expect(get()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });
});

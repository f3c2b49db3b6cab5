/** The conditions under which the pane is kept for when its server cannot be reached. */
import { keepForOffline } from "../../../src/taskpane/offline/keep-for-offline";

/** The address of the pane, and the origins of the frames around it from the inside out. */
function at(address: string, ...ancestorOrigins: readonly string[]): Location {
  const { origin, protocol } = new URL(address);
  return { origin, protocol, ancestorOrigins } as unknown as Location;
}

const PANE = "https://jx.example.gov.cn/jixiao/taskpane.html";

it.each([
  ["in Excel on this computer, which frames nothing", at(PANE), 1],
  ["in a page of the same site", at(PANE, "https://jx.example.gov.cn"), 1],
  ["not in Excel on the web", at(PANE, "https://excel.officeapps.live.com"), 0],
  ["not in a frame of a frame of it", at(PANE, "https://jx.example.gov.cn", "https://a.cn"), 0],
  ["not on a development server", at("http://localhost:3000/taskpane.html"), 0],
  [
    "where the browser does not name what frames it",
    { origin: new URL(PANE).origin, protocol: "https:" } as Location,
    1,
  ],
])("is kept %s", async (_, location, times) => {
  const register = jest.fn(() => Promise.resolve());
  const navigator = { serviceWorker: { register } } as unknown as Navigator;
  await keepForOffline(navigator, location);
  expect(register.mock.calls).toEqual(Array.from({ length: times }, () => ["service-worker.js"]));
});

it("says nothing where a browser refuses, or has no such thing", async () => {
  const register = jest.fn(() => Promise.reject(new Error("SecurityError")));
  await keepForOffline({ serviceWorker: { register } } as unknown as Navigator, at(PANE));
  await keepForOffline({} as Navigator, at(PANE));
  expect(register).toHaveBeenCalledTimes(1);
});

import { hostVersion } from "../../src/excel/host-version";

function setOffice(context: unknown): void {
  Object.defineProperty(globalThis, "Office", { configurable: true, value: { context } });
}

it.each<readonly [string, unknown, string | null]>([
  [
    "platform and version",
    { diagnostics: { host: "Excel", platform: "PC", version: "16.0.17126" } },
    "PC 16.0.17126",
  ],
  ["the platform alone where there is no version", { platform: "OfficeOnline" }, "OfficeOnline"],
  ["nothing before Office is ready", undefined, null],
  ["nothing outside Office", {}, null],
])("tells %s", (_, context, told) => {
  setOffice(context);
  expect(hostVersion()).toBe(told);
});

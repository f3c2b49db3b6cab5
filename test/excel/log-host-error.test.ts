import { logHostError } from "../../src/excel/log-host-error";

it("prints an Office error with its debug info through the library's own log", async () => {
  const group = jest.spyOn(console, "group").mockImplementation(() => undefined);
  const collapsed = jest.spyOn(console, "groupCollapsed").mockImplementation(() => undefined);
  const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const end = jest.spyOn(console, "groupEnd").mockImplementation(() => undefined);
  const refused = new Error("refused");
  await logHostError(refused);
  expect(group).toHaveBeenCalledWith("Error: refused");
  expect(error).toHaveBeenCalledWith(refused);
  for (const spy of [group, collapsed, error, end]) spy.mockRestore();
});

/** The output of the programs, at the pinned versions. All of them exit with 0 in every case. */
import { toolFailure, type ToolTask } from "../../../src/workbench/sideload/tool-failure";

const TRUSTED = "trusted access to https://localhost.\nCertificate: C:\\a\nKey: C:\\b\n";

it.each<readonly [ToolTask, string]>([
  [
    "install-certificate",
    `The developer certificates have been generated in C:\\x\nInstalling CA certificate "Developer CA for Microsoft Office Add-ins"...\nYou now have ${TRUSTED}`,
  ],
  ["install-certificate", `You already have ${TRUSTED}`],
  ["verify-certificate", `You have ${TRUSTED}`],
  [
    "start",
    "Starting without debugging...\nApp type: desktop\nSideloading the Office Add-in...\nLaunching excel via C:\\x.xlsx\nStarted.\n",
  ],
  ["stop", "Debugging is being stopped...\nDebugging has been stopped.\n"],
  ["list-registered", "No add-ins are registered.\n"],
])("takes what %s prints when it has worked", (task, output) => {
  expect(toolFailure(task, { status: 0, output })).toBeNull();
});

it.each<readonly [ToolTask, string, string]>([
  [
    "install-certificate",
    'Installing CA certificate "Developer CA for Microsoft Office Add-ins"...\nError: Unable to install the CA certificate. The operation was canceled by the user.\n',
    "开发证书没有装好。系统询问是否信任时请选“是”：Error: Unable to install the CA certificate. The operation was canceled by the user.",
  ],
  ["install-certificate", "", "开发证书没有装好。系统询问是否信任时请选“是”：工具没有报告成功"],
  [
    "verify-certificate",
    "You need to install certificates for trusted access to https://localhost.\n",
    "这台电脑没有信任开发证书：工具没有报告成功",
  ],
  [
    "start",
    "Error: Unable to start debugging.\nError: The current platform is not supported: linux\n",
    "加载项没有装进 Excel：Error: Unable to start debugging.",
  ],
  [
    "start",
    "Unable to start the dev server. Error\nStarted.\n",
    "加载项没有装进 Excel：Unable to start the dev server. Error",
  ],
  [
    "stop",
    "Debugging is being stopped...\nUnable to unregister the Office Add-in. Error: x\nDebugging has been stopped.\n",
    "加载项没有卸下：Unable to unregister the Office Add-in. Error: x",
  ],
  [
    "list-registered",
    "Error: Platform not supported: linux.\n",
    "查不到已装的加载项：Error: Platform not supported: linux.",
  ],
])("takes %s for failed, although it exits with 0: %#", (task, output, words) => {
  expect(toolFailure(task, { status: 0, output })).toBe(words);
});

it("takes another exit code for a failure", () => {
  expect(toolFailure("start", { status: 1, output: "Started.\n" })).toBe(
    "加载项没有装进 Excel（退出码 1）",
  );
});

/** `npm run validate`: checks both manifests of dist/ by Office's rules, without any service. */
import path from "node:path";
import { buildWorkbench, root } from "./build.mjs";
import { loadSideload } from "./load-bundled.mjs";

try {
  await buildWorkbench({ onBuild: (name) => console.log(`正在构建 ${name} …`) });
  const { MANIFESTS, manifestProblems } = await loadSideload();
  const problems = MANIFESTS.flatMap((name) => manifestProblems(path.join(root, "dist"), name));
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${MANIFESTS.join("、")}：没有问题`);
  else process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** The workbench's page: the grid with the sample workbook in it. */
import { sampleWorkbook } from "../sample/sample-workbook";
import { createGrid, showWorkbook } from "./grid";

const grid = document.createElement("main");
grid.className = "wb-grid";
document.getElementById("workbench")?.append(grid);
showWorkbook(createGrid(grid), sampleWorkbook());

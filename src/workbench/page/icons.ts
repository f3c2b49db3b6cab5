/** The workbench's own two icons, drawn in lines; the add-in's come from its manifest. */

const SVG = "http://www.w3.org/2000/svg";

function lines(path: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 32 32");
  svg.setAttribute("aria-hidden", "true");
  const stroke = document.createElementNS(SVG, "path");
  stroke.setAttribute("d", path);
  stroke.setAttribute("fill", "none");
  stroke.setAttribute("stroke", "currentColor");
  stroke.setAttribute("stroke-width", "1.6");
  stroke.setAttribute("stroke-linecap", "round");
  stroke.setAttribute("stroke-linejoin", "round");
  svg.append(stroke);
  return svg;
}

/** An open folder. */
export const openIcon = (): SVGElement =>
  lines(
    "M4 25V8a1.5 1.5 0 0 1 1.5-1.5H12l3 3.5h9.5A1.5 1.5 0 0 1 26 11.5V14M4 25l4.5-11H29l-4 11z",
  );

/** An arrow down into a tray. */
export const saveIcon = (): SVGElement => lines("M16 5v15m-6-6 6 6 6-6M5 22v4.5h22V22");

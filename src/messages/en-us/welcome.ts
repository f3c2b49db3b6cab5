/** The text for the first start of the pane, and the addresses of the help. */
import withoutExcel from "../without-excel.json";
import type { Words } from "../words";

export const welcome: Words["pane"]["welcome"] = {
  label: "First use",
  reads: "The form is already checked, and only read.",
  leads: "Choose a finding to go to its cell.",
  writes: "Changes are listed first and can be undone.",
  short: "Only reads until you write; can be undone.",
  understood: "Got it",
};

export const help: Words["pane"]["help"] = {
  link: "Help",
  opensElsewhere: "Opens in the browser",
  address: "help/en-us/index.html",
  withoutExcel: {
    link: "What to do without such an Excel",
    address: withoutExcel["en-US"],
  },
};

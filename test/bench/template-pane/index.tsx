/** Microsoft's React template of a task pane, as small as it can be: a provider, a text area, a button. */
import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

function App() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  const insert = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
  return (
    <div className={styles.root}>
      <Field label="Enter text to be inserted into the document.">
        <Textarea
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        onClick={() => {
          void insert();
        }}
      >
        Insert text
      </Button>
    </div>
  );
}

const place = document.getElementById("container");
if (place === null) throw new Error("no place for the pane");
const root = createRoot(place);
void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});

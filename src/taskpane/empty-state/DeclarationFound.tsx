import { Button } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { template } from "../../messages";
import { Page } from "../page/Page";

export interface DeclarationFoundProps {
  readonly onMake: () => Promise<void>;
}

/** No form on this sheet, but a declaration from which one can be made. */
export function DeclarationFound({ onMake }: DeclarationFoundProps) {
  return (
    <Page
      picture={<DocumentSearchRegular aria-hidden />}
      title={template.declaredFound}
      text={template.declaredHelp}
    >
      <Button
        appearance="primary"
        onClick={() => {
          void onMake();
        }}
      >
        {template.declared}
      </Button>
    </Page>
  );
}

import { type GriffelStyle, tokens } from "@fluentui/react-components";

/**
 * The focus ring of a control drawn without Fluent's button, as part of a style.
 *
 * @param offset distance from the control's edge in px; negative inside
 */
export const focusRing = (offset: number) =>
  ({
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `${offset}px`,
    },
  }) as const satisfies GriffelStyle;

/**
 * Pointer, hover, pressed and focus of such a control, as part of a style.
 *
 * @param offset the focus ring's distance from the control's edge in px; negative inside
 */
export const pressable = (offset: number) =>
  ({
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...focusRing(offset),
  }) as const satisfies GriffelStyle;

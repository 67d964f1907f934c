import { type Form, forms } from "../language/language.ts";

/** What forms of a sentence are about, in the order in which they are best explained. */
export const formGroups = [
  "answers",
  "needs",
  "limits",
  "exclusions",
  "circumstances",
  "words",
  "notes",
] as const;
export type FormGroup = (typeof formGroups)[number];

const groupOf: Readonly<Record<Form, FormGroup>> = {
  yes: "answers",
  no: "answers",
  "not-applicable": "answers",
  blank: "answers",
  nothing: "answers",
  works: "answers",
  "works-not": "answers",
  denied: "answers",
  requires: "needs",
  required: "needs",
  "must-use": "needs",
  "must-be": "needs",
  "only-in": "limits",
  "only-this": "limits",
  "this-only": "limits",
  "not-in": "exclusions",
  "this-not": "exclusions",
  "supports-not": "exclusions",
  "use-not": "exclusions",
  except: "exclusions",
  "only-when": "circumstances",
  when: "circumstances",
  "works-when": "circumstances",
  "works-not-when": "circumstances",
  "not-required": "words",
  "part-not": "words",
  duty: "words",
  order: "words",
  kept: "words",
  note: "notes",
  reference: "notes",
  lead: "notes",
};

/** The forms of a group, in the order of the table that explains them. */
export function formsOf(group: FormGroup): readonly Form[] {
  return (Object.keys(forms) as Form[]).filter((form) => groupOf[form] === group);
}

import { useId } from "react";
import type { Offer } from "../../core/workspace/templates/offers.ts";

interface TemplateChoiceProps {
  readonly offers: readonly Offer[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** What a new file can begin with. What this Podman does not read can be looked at, and says why it can’t be added. */
export function TemplateChoice({ offers, chosen, choose }: TemplateChoiceProps) {
  const id = useId();
  return (
    <fieldset className="templates">
      <legend className="label">Begin with</legend>
      {offers.map(({ template, whyNot }) => (
        <div key={template.id} className={whyNot === undefined ? "template" : "template dimmed"}>
          <input
            type="radio"
            name="add.template"
            id={`${id}-${template.id}`}
            value={template.id}
            checked={template.id === chosen}
            aria-disabled={whyNot !== undefined}
            aria-describedby={`${id}-${template.id}-says`}
            onChange={() => choose(template.id)}
          />
          <label htmlFor={`${id}-${template.id}`}>{template.title}</label>
          <p className="hint" id={`${id}-${template.id}-says`}>
            {whyNot ?? template.says}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

import { optionsIn } from "./options.ts";
import type { OptionPart } from "./options.ts";
import { grammar } from "./part.ts";

export type SecretPart = "secret" | OptionPart;

/**
 * `Secret=`: for a container a name and its options, for a build `id=name` among options (man podman-run, --secret; man
 * podman-build, --secret).
 */
export const secretSpec = grammar<SecretPart>("secret-spec", (value) => {
  for (const { name, setting } of optionsIn(value, value.whole)) {
    const isSecret = setting === undefined && name.from === 0;
    value.part(isSecret ? "secret" : "option-name", name);
    value.part(value.of(name) === "id" ? "secret" : "option-value", setting);
  }
});

import { cutSecret } from "./secret.ts";
import type { OptionPart } from "../../words/options.ts";
import { grammar } from "../../words/part.ts";

export type SecretPart = "secret" | OptionPart;

/** `Secret=`: for a build `id=name` stands among the options (man podman-build, --secret). */
export const secretSpec = grammar<SecretPart>("secret-spec", (value) => {
  const { bare, options } = cutSecret(value.text);
  value.part("secret", bare);
  for (const { name, setting } of options) {
    value.part("option-name", name);
    value.part(value.of(name) === "id" ? "secret" : "option-value", setting);
  }
});

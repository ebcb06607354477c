import { isFilledIn } from "../../../podman/words/part.ts";
import { isFullyQualifiedImage } from "../../../podman/values/image/image-reference.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { deletePart } from "../../fixes/parts.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { writtenImage } from "./parts/written-image.ts";

/** podman run takes any label. podman auto-update ends with the error, and up to 4.1 looked at no other container. */
export const autoUpdateInvalid: Rule = {
  id: "auto-update-invalid",
  group: "image",
  severity: "warning",
  kinds: ["Container", "Kube"],
  when: "`AutoUpdate=` is not registry, local, image or disabled. In .kube files each word is one of these, or NAME/ and one of these.",
  notWhen: "Values with $ or %, which are known only at the start.",
  message:
    "The container starts, and is never updated: podman auto-update does not know this policy, and fails with “invalid auto-update policy”.",
  fix: "Write registry or local.",
  evidence: [
    { kind: "source", name: "pkg/autoupdate/autoupdate.go@v5.8.3" },
    { kind: "source", name: "test/system/255-auto-update.bats (fakevalue)" },
  ],
  examples: {
    fires: [
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=true"),
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=Registry"),
      containerOf("Image=localhost/app:1\nAutoUpdate=yes"),
      { files: { "app.kube": "[Kube]\nYaml=app.yml\nAutoUpdate=registry web/daily\n" } },
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=local"),
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=disabled"),
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=true\nAutoUpdate="),
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=%i"),
      { files: { "app.kube": "[Kube]\nYaml=app.yml\nAutoUpdate=registry web/local\n" } },
    ],
  },
  check: (context) =>
    context.settings
      .values(context.section, "AutoUpdate")
      .filter(({ text }) => !isFilledIn(text) && !policies.has(policyIn(context, text)))
      .map((value) => ({
        title: `Podman knows no policy ${policyIn(context, value.text)} for updates`,
        why: `It starts, but podman auto-update leaves it out and fails: “invalid auto-update policy "${policyIn(context, value.text)}": valid policies are ["disabled" "image" "local" "registry"]”.`,
        range: value.range,
        actions: [
          context.kind === "Kube" ? deletePart(`Delete ${value.text}`, value) : correction(context, value),
        ],
      })),
};

const policies: ReadonlySet<string> = new Set(["", "registry", "local", "image", "disabled"]);

/** In `.kube` files the name of a container may stand before it (man podman-systemd.unit, AutoUpdate=). */
function policyIn({ kind }: CheckContext, text: string): string {
  return kind === "Kube" ? text.slice(text.indexOf("/") + 1) : text;
}

function correction(context: CheckContext, { text, entry }: SettingValue): Action {
  const policy = policies.has(text.toLowerCase()) ? text.toLowerCase() : policyFor(context);
  return policy === undefined
    ? deleteLines("Delete the line", [entry])
    : writeSetting(`Write ${policy}`, context.settings, { section: "Container", key: "AutoUpdate" }, policy);
}

function policyFor(context: CheckContext): string | undefined {
  const image = writtenImage(context);
  if (image?.registry === "localhost") return "local";
  const canUpdate =
    image !== undefined && image.digest === undefined && isFullyQualifiedImage(image.value.text);
  return canUpdate ? "registry" : undefined;
}

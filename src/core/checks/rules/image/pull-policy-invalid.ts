import { isFilledIn } from "../../../podman/words/part.ts";
import { findKey } from "../../../podman/keys/keys.ts";
import { isSince } from "../../../podman/release.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerOf, filesAt, foundAs } from "../../model/unit-examples.ts";

/** podman build reads the word by itself; up to a release 5 of Podman it took what it did not know for missing. */
export const pullPolicyInvalid: Rule = {
  id: "pull-policy-invalid",
  group: "image",
  severity: "error",
  kinds: ["Container", "Build", "Image", "drop-in"],
  when: "`Pull=` is not always, missing, never, newer, ifmissing, ifnotpresent or ifnewer, whatever the case of its letters. In .build files true and false are taken, too.",
  notWhen: "Values with $ or %, which are known only at the start.",
  where:
    "`Pull=` of .container files, from Podman 5.2 on of .build files, and from 5.6 on `Policy=` of .image files.",
  message:
    "Podman does not know this pull policy. The start fails: “unsupported pull policy”. In .build files it is a warning: older releases take the word for missing, newer ones fail with “unrecognized pull policy”.",
  fix: "Write missing, which is the default, or another of these words.",
  evidence: [
    { kind: "source", name: "vendor/go.podman.io/common/pkg/config/pull_policy.go@v5.8.3" },
    { kind: "source", name: "cmd/podman/common/build.go (buildFlagsWrapperToOptions)" },
    { kind: "source", name: "containers/buildah, pkg/parse/parse.go (PullPolicyFromFlagSet)" },
  ],
  examples: {
    fires: [
      containerOf("Image=quay.io/example/app:1\nPull=auto"),
      containerOf("Image=quay.io/example/app:1\nPull=never\nPull=true"),
      { files: { "app.image": "[Image]\nImage=quay.io/example/app:1\nPolicy=weekly\n" } },
      foundAs("warning", {
        files: { "app.build": "[Build]\nImageTag=localhost/app:1\nSetWorkingDirectory=unit\nPull=auto\n" },
      }),
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1\nPull=newer"),
      containerOf("Image=quay.io/example/app:1\nPull=Always"),
      containerOf("Image=quay.io/example/app:1\nPull=ifnotpresent"),
      containerOf("Image=quay.io/example/app:1\nPull=${PULL}"),
      containerOf("Image=quay.io/example/app:1\nPull=auto\nPull="),
      { files: { "app.build": "[Build]\nImageTag=localhost/app:1\nSetWorkingDirectory=unit\nPull=true\n" } },
      filesAt({ "app.image": "[Image]\nImage=quay.io/example/app:1\nPolicy=weekly\n" }, { podman: "5.5" }),
    ],
  },
  check: (context) => {
    const policy = policyOf(context);
    if (policy === undefined || isFilledIn(policy.text) || isKnown(context, policy.text)) return [];
    const { entry, text, range } = policy;
    const isBuild = context.section === "Build";
    return [
      {
        title: `Podman knows no pull policy ${text}`,
        ...(isBuild && { severity: "warning" }),
        why: isBuild
          ? `Older releases of podman build take it for missing without a word; newer ones fail: “unrecognized pull policy "${text}"”.`
          : `The start fails: “unsupported pull policy "${text}"”.`,
        range,
        actions: [
          writeSetting(
            "Write missing",
            context.settings,
            { section: entry.section, key: entry.key },
            "missing",
          ),
        ],
      },
    ];
  },
};

function policyOf({ settings, section, target }: CheckContext): SettingValue | undefined {
  const key = findKey(section, section === "Image" ? "Policy" : "Pull");
  return key !== undefined && isSince(target.podman, key.since)
    ? settings.value(section, key.key)
    : undefined;
}

const policies: ReadonlySet<string> = new Set([
  "always",
  "missing",
  "never",
  "newer",
  "ifmissing",
  "ifnotpresent",
  "ifnewer",
]);

function isKnown({ section }: CheckContext, text: string): boolean {
  const word = text.toLowerCase();
  // podman build --pull was a switch before (man podman-build).
  return policies.has(word) || (section === "Build" && (word === "true" || word === "false"));
}

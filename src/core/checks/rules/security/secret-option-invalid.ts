import { isFilledIn } from "../../../podman/words/part.ts";
import { cutSecret } from "../../../podman/values/secret/secret.ts";
import { deletePart, replaceValuePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** Quadlet passes the value on unread; podman run reads its options. */
export const secretOptionInvalid: Rule = {
  id: "secret-option-invalid",
  group: "security",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "A `Secret=` of a container has an option other than source, type, target, mode, uid and gid, a type other than mount and env, or mode, uid or gid together with type=env.",
  notWhen: "The option is known only at the start ($ or %).",
  message: "Podman does not take the option. The start fails: “parsing secret”.",
  fix: "Leave out what Podman does not take: a variable has no owner and no mode, and a file is type=mount.",
  evidence: [
    { kind: "source", name: "pkg/specgenutil/specgen.go@main of 2026 (parseSecrets)" },
    { kind: "source", name: "docs/source/markdown/options/secret.md@v5.8.3" },
  ],
  examples: {
    fires: [
      containerWith("Secret=pg,type=file"),
      containerWith("Secret=pg,type=env,target=PGPASSWORD,uid=999"),
      containerWith("Secret=pg,src=pw"),
      containerWith("Secret=pg,env"),
    ],
    silent: [
      containerWith("Secret=pg,type=mount,target=/pg,mode=0400,uid=999,GID=999"),
      containerWith("Secret=source=pg,type=env,target=PGPASSWORD"),
      containerWith("Secret=pg"),
      containerWith("Secret=pg,type=${TYPE}"),
      { files: { "a.build": "[Build]\nImageTag=localhost/a\nFile=/a\nSecret=id=a,type=file,src=A\n" } },
    ],
  },
  check: (context) =>
    context.settings.values("Container", "Secret").flatMap((value) => found(value, context)),
};

function found(value: SettingValue, { document }: CheckContext): readonly Found[] {
  if (!value.text.includes(",") || isFilledIn(value.text)) return [];
  const options = cutSecret(value.text).options.map((option) => partOfValue(document, value, option));
  const isVariable = options.some(({ text }) => text === "type=env");
  return options.flatMap((option) => {
    const problem = problemOf(option.text, isVariable);
    if (problem === undefined) return [];
    const isType = option.text.startsWith("type=");
    return [
      {
        title: `Podman takes no ${option.text} for a secret${isVariable && !isType ? " that becomes a variable" : ""}`,
        why: `The start fails: “${problem}: parsing secret”.`,
        range: option.range,
        actions: isType
          ? replaceValuePart(document, option, "type=mount")
          : [deletePart(`Delete ${option.text}`, option)],
      },
    ];
  });
}

function problemOf(text: string, isVariable: boolean): string | undefined {
  const [name = "", setting] = text.split("=", 2);
  if (setting === undefined) return `option ${text} must be in form option=value`;
  if (name === "type") return types.has(setting) ? undefined : `type ${setting} is invalid`;
  if (!names.has(name)) return `option ${text} invalid`;
  return isVariable && ofFiles.has(name)
    ? "UID, GID, Mode options cannot be set with secret type env"
    : undefined;
}

const types: ReadonlySet<string> = new Set(["mount", "env"]);
const ofFiles: ReadonlySet<string> = new Set(["mode", "uid", "UID", "gid", "GID"]);
const names: ReadonlySet<string> = new Set([...ofFiles, "source", "target"]);

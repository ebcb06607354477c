import { isTrue } from "../../../podman/words/single-value.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { deleteParts } from "../../fixes/parts.ts";
import { isFalseForPodman } from "../../reading/podman-bool.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const tlsVerifyOff: Rule = {
  id: "tls-verify-off",
  group: "security",
  severity: "warning",
  kinds: ["Container", "Kube", "Image", "Build", "Artifact", "drop-in"],
  when: "`PodmanArgs=` has --tls-verify=false, or `TLSVerify=` of a .image, .build or .artifact file is false.",
  message: "Whoever sits between you and the registry can exchange the image.",
  fix: "Delete it, and add the registry’s certificate.",
  evidence: [{ kind: "source", name: "man podman-pull (--tls-verify)" }],
  examples: {
    fires: [
      containerWith("PodmanArgs=--tls-verify=false\nPodmanArgs=--tls-verify=false"),
      containerWith("PodmanArgs=--tls-verify=false"),
      { files: { "a.image": "[Image]\nImage=quay.io/example/app:1\nTLSVerify=no\n" } },
      { files: { "a.build": "[Build]\nImageTag=localhost/a\nFile=/a\nPodmanArgs=--tls-verify=false\n" } },
      { files: { "a.artifact": "[Artifact]\nArtifact=quay.io/example/a:1\nTLSVerify=false\n" } },
    ],
    silent: [
      containerWith("PodmanArgs=--tls-verify=true"),
      { files: { "a.image": "[Image]\nImage=quay.io/example/app:1\nTLSVerify=true\n" } },
      containerWith("PodmanArgs=--tls-verify"),
      containerWith("PodmanArgs=--tls-verify=false\nPodmanArgs="),
    ],
  },
  check: ({ settings, section }) => {
    const key = settings.value(section, "TLSVerify");
    const options = podmanOptions(settings, section, "--tls-verify");
    const option = options.at(-1);
    const found = [
      ...(key !== undefined && section !== "Container" && !isTrue(key.text) ? [key] : []),
      ...(option !== undefined && isFalseForPodman(option.text) ? [option] : []),
    ];
    return found.map((value) => ({
      title: "Podman does not check who sends the image",
      why: "Without a check of the certificate, whoever sits between this machine and the registry can send another image.",
      range: value.range,
      actions: [
        value === key
          ? deleteLines("Delete the line", settings.lines(section, "TLSVerify"))
          : deleteParts("Delete --tls-verify", options),
      ],
    }));
  },
};

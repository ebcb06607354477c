import type { Target } from "../../podman/target.ts";
import type { Severity } from "./finding.ts";
import type { RuleExample } from "./rule.ts";

type Files = RuleExample["files"];

/** An example of one container that has these lines below its image. */
export function containerWith(lines: string, target?: Partial<Target>): RuleExample {
  return containerOf(`Image=quay.io/example/app:1\n${lines}`, target);
}

/** An example of one container that consists of these lines. */
export function containerOf(lines: string, target?: Partial<Target>): RuleExample {
  return filesAt({ "app.container": `[Container]\n${lines}\n` }, target);
}

/** An example of one pod that has these lines. */
export function podWith(lines: string, target?: Partial<Target>): RuleExample {
  return filesAt({ "app.pod": `[Pod]\n${lines}\n` }, target);
}

/** An example of a container `web.container` that has these lines below its image, with files beside it. */
export function containerBeside(files: Files, lines: string, target?: Partial<Target>): RuleExample {
  const text = `[Container]\nImage=quay.io/example/app:1\n${lines}\n`;
  return filesAt({ "web.container": text, ...files }, target);
}

/** An example of these files. */
export function filesAt(files: Files, target?: Partial<Target>): RuleExample {
  return target === undefined ? { files } : { files, target };
}

/** An example of several files: each container has these lines below its image, the others are as they stand. */
export function filesWith(files: Files, target?: Partial<Target>): RuleExample {
  const texts = Object.entries(files).map(([name, text]) =>
    name.endsWith(".container")
      ? [name, `[Container]\nImage=quay.io/example/app:1\n${text}\n`]
      : [name, text],
  );
  return filesAt(Object.fromEntries(texts), target);
}

/** An example of one network that has these lines. */
export function networkWith(lines: string, target?: Partial<Target>): RuleExample {
  return filesAt({ "lan.network": `[Network]\n${lines}\n` }, target);
}

/** The text of a container that has these lines below its image. */
export function containerText(lines: string): string {
  return `[Container]\nImage=quay.io/example/app:1\n${lines}\n`;
}

/** An example whose finding is not as serious as the rule’s usually are, or more so. */
export function foundAs(severity: Severity, example: RuleExample): RuleExample {
  return { ...example, severity };
}

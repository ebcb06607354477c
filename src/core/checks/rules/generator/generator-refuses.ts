import { refusalWords } from "../../../quadlet/messages/refusal-words.ts";
import type { Refusal } from "../../../quadlet/messages/refusal.ts";
import { linesOfKind } from "../../../unit-file/lines-of-kind.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { semicolonCommentOld } from "../version/semicolon-comment-old.ts";
import { isAboutOther, refusals, whyNoService } from "./parts/refused-as.ts";
import { whatIsLeftOut } from "./parts/unread-lines.ts";

/** What no rule of its own speaks of. */
const kinds: readonly Refusal["kind"][] = ["port-format", "mount-crash"];

/** The Service tab says that there is no service; the findings of the file say why, whatever it is. */
export const generatorRefuses: Rule = {
  id: "generator-refuses",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "The generator of this Podman refuses the file for a reason of which no other rule speaks.",
  message: "Quadlet makes no service of the file.",
  fix: "See what the generator says.",
  evidence: [
    {
      kind: "source",
      name: "pkg/systemd/quadlet/quadlet.go@v5.8.3, seen in runs of the generators of all releases from 4.4.0 to 6.1.1",
    },
  ],
  examples: {
    fires: [
      containerWith("PublishPort=%i:80", { podman: "5.2" }),
      containerWith("Exec=serve \\\n\n  --all", { podman: "5.3" }),
      containerWith("Mount=type=bind,src=/a,dst=/b,ro", { podman: "4.7" }),
    ],
    silent: [
      containerWith("PublishPort=%i:80", { podman: "5.3" }),
      containerWith("Exec=serve \\\n\n  --all", { podman: "5.4" }),
      containerWith("PublishPort=${PORT}:80", { podman: "5.2" }),
    ],
  },
  check: (context) => [
    ...refusals(context, kinds).flatMap(({ refusal, text, entry }): readonly Found[] => {
      if (refusal.kind === "port-format" && hasOtherRule(refusal)) return [];
      const words = refusalWords(refusal)?.replace(/\.$/, "");
      return [
        {
          title: words ?? `Podman does not take ${entry === undefined ? "this file" : `this ${entry.key}=`}`,
          why: whyNoService(context, text),
          ...(entry && { range: entry.keyRange }),
        },
      ];
    }),
    ...unreadByOlder(context),
  ],
};

/** expose-port-format and publish-port-variable have fixes for theirs. */
function hasOtherRule({ key, text }: Extract<Refusal, { readonly kind: "port-format" }>): boolean {
  return key === "ExposeHostPort" || text.includes("$");
}

/** What only older releases can’t read: comments and empty lines behind a backslash (generator-spec.md 2.1). */
function unreadByOlder(context: CheckContext): readonly Found[] {
  const { others, document, kind } = context;
  const error = others.errors.find(({ refusal, text }) => refusal === undefined && !isAboutOther(text));
  const isToldElsewhere =
    kind === "drop-in" ||
    linesOfKind(document, "malformed").length > 0 ||
    semicolonCommentOld.check(context).length > 0;
  if (error === undefined || isToldElsewhere) return [];
  return [
    {
      title: `Podman ${context.target.podman} can’t read this file`,
      why: `It says: ${error.text}. ${whatIsLeftOut(context)}`,
    },
  ];
}

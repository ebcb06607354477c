import { expect, test } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";

const image = "Image=quay.io/example/app";

/** Which of two findings, of the first and of the second line, are left in a file. */
function left(text: string): readonly string[] {
  const rules = new Set(findingsIn({ files: { "web.container": text } }).map(({ rule }) => rule));
  return ["image-no-tag", "host-network"].filter((rule) => rules.has(rule));
}

test("without a comment both are there", () => {
  expect(left(`[Container]\n${image}\nNetwork=host\n`)).toEqual(["image-no-tag", "host-network"]);
});

test.each(["#", ";", "# ", "  # "])("a comment that begins with “%s” silences the line below it", (sign) => {
  expect(left(`[Container]\n${image}\n${sign}quadlight: ignore host-network\nNetwork=host\n`)).toEqual([
    "image-no-tag",
  ]);
});

test.each([
  ["empty lines and further comments", "# quadlight: ignore host-network\n\n# It manages the firewall.\n"],
  ["a comment for another rule", "# quadlight: ignore host-network\n# quadlight: ignore image-latest\n"],
])("%s may stand between", (_, comments) => {
  expect(left(`[Container]\n${image}\n${comments}Network=host\n`)).toEqual(["image-no-tag"]);
});

test("a value over several lines is one line", () => {
  const text = `[Container]\n${image}\n# quadlight: ignore host-network\nPodmanArgs=--init \\\n  --network host\n`;
  expect(left(text)).toEqual(["image-no-tag"]);
});

test.each([
  ["several rules, with commas between", "host-network,image-no-tag"],
  ["a reason behind them", "host-network,image-no-tag it is a test"],
])("in the head a comment counts for the whole file: %s", (_, words) => {
  expect(left(`# quadlight: ignore ${words}\n[Container]\n${image}\nNetwork=host\n`)).toEqual([]);
});

test.each([
  ["below the last line", `[Container]\n${image}\nNetwork=host\n# quadlight: ignore host-network\n`],
  ["above another line", `[Container]\n# quadlight: ignore host-network\n${image}\nNetwork=host\n`],
  ["above the section", `[Unit]\n# quadlight: ignore host-network\n[Container]\n${image}\nNetwork=host\n`],
  ["behind the value", `[Container]\n${image}\nNetwork=host\n## quadlight: ignore host-network\n`],
  ["with the rule misspelled", `# quadlight: ignore host_network\n[Container]\n${image}\nNetwork=host\n`],
  ["with a name that only begins so", `# quadlight: ignore host\n[Container]\n${image}\nNetwork=host\n`],
])("a comment %s silences nothing", (_, text) => {
  expect(left(text)).toEqual(["image-no-tag", "host-network"]);
});

test("what concerns no line is silenced from anywhere", () => {
  const text = `[Container]\n${image}\n# quadlight: ignore restart-missing\nReadOnly=true\n`;
  const rules = findingsIn({ files: { "web.container": text } }).map(({ rule }) => rule);
  expect(rules).not.toContain("restart-missing");
  expect(rules).toContain("install-missing");
});

test("a comment for the whole file counts for what its drop-ins say, too", () => {
  const files = {
    "web.container": `# quadlight: ignore host-network\n[Container]\n${image}\n`,
    "web.container.d/10.conf": "[Container]\nNetwork=host\n",
  };
  expect(findingsIn({ files }).map(({ fileName, rule }) => `${fileName} ${rule}`)).not.toContain(
    "web.container host-network",
  );
});

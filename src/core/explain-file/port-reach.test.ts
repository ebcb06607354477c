import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientWords } from "../network/exposure/clients.ts";
import { placeOf } from "../podman/place.ts";
import { podmanVersions, scopes } from "../podman/target.ts";
import { exposureOfFile } from "../surroundings/exposure-of-file.ts";
import { stepOf, uncheckedExplanationOf, explanationOf, workspaceOf } from "../../testing/explanation-of.ts";

const image = "[Container]\nImage=quay.io/example/app:1\n";

describe("who reaches a published port", () => {
  test.each([
    [
      "user",
      "PublishPort=127.0.0.1:8080:80",
      "This machine’s own programs can connect to it; nobody else can.",
    ],
    [
      "user",
      "PublishPort=8080:80",
      "Your local network, this machine’s own programs and other containers can connect to it.",
    ],
    [
      "system",
      "PublishPort=127.0.0.1:8080:80",
      "This machine’s own programs, containers on the default network and other containers can connect to it; your local network can only by a route that it sets to the container’s address.",
    ],
    ["system", "PublishPort=53:53/udp", "Who can connect was not measured: only TCP was measured."],
  ] as const)("%s, %s", (scope, line, sentence) => {
    const explanation = explanationOf({ "web.container": `${image}${line}\n` }, { scope });
    expect(stepOf(explanation, "PublishPort").reach).toEqual([sentence]);
  });

  test.each(["host", "none", "container:vpn"])("is not told with Network=%s", (network) => {
    const explanation = explanationOf({
      "web.container": `${image}Network=${network}\nPublishPort=8080:80\n`,
    });
    expect(stepOf(explanation, "PublishPort").reach).toEqual([]);
  });
});

const networks = ["", "private", "bridge", "shop", "shop.network", "pasta", "host", "none", "ns:/x", "a.pod"];
const port = fc.constantFrom("8080:80", "127.0.0.1:8080:80", "80", "0.0.0.0:81:80", "53:53/udp", "[::1]:8:8");

test("the sentence names exactly those whom the table of exposure lets connect", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...networks),
      fc.uniqueArray(port, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...scopes),
      fc.constantFrom(...podmanVersions),
      (network, ports, scope, podman) => {
        const line = network.endsWith(".pod")
          ? `Pod=${network}\n`
          : network === ""
            ? ""
            : `Network=${network}\n`;
        const lines = ports.map((value) => `PublishPort=${value}\n`);
        const files = {
          "web.container": `${image}${line}${lines.join("")}`,
          "shop.network": "[Network]\n",
          "a.pod": "[Pod]\n",
        };
        const target = { scope, podman };
        const { ports: rows, measurement } = exposureOfFile(workspaceOf(files, target));
        const explanation = uncheckedExplanationOf(files, target);
        for (const [index, value] of ports.entries()) {
          const row = rows[index];
          const sentence = stepOf(explanation, `PublishPort=${value}\n`).reach.join(" ");
          if (sentence === "" || row?.port === undefined) continue;
          for (const { client, verdict } of row.accesses) {
            const name = clientWords(client, measurement, placeOf(scope));
            const open = /^(?<who>.*?) can connect to it/.exec(sentence)?.groups?.["who"] ?? "";
            expect(open.toLowerCase().includes(name.toLowerCase())).toBe(
              verdict === "yes" || verdict === "partly",
            );
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("the first Network= line tells who connects and what was measured, as the findings do", () => {
  const explanation = explanationOf({
    "web.container": `${image}Network=a.network\nNetwork=b.network\n`,
    "a.network": "[Network]\n",
    "b.network": "[Network]\n",
  });
  const [first, second] = [stepOf(explanation, "Network=a"), stepOf(explanation, "Network=b")];
  expect(first.reach[0]).toBe(explanation.summary[2]);
  expect(second.reach).toEqual([]);
  const titles = [...explanation.findings, ...first.findings].map(({ title }) => `${title}.`);
  for (const sentence of first.reach.slice(1)) expect(titles).toContain(sentence);
});

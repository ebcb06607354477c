import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderFiles } from "../../testing/render-in-session.tsx";
import UnitKeysCard from "./UnitKeysCard.tsx";

const network = "[Network]\nSubnet=10.0.0.0/24\n";

function field(name: string): HTMLInputElement | HTMLSelectElement {
  const found = document.querySelector(`[name="${name}"]`);
  if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement))
    throw new Error(`There is no field ${name}`);
  return found;
}

describe("each line of the file is a field", () => {
  test("called after its setting, lists with their place", () => {
    const text = "[Unit]\nDescription=Shop\n[Network]\nSubnet=a\nSubnet=b\nDriver=bridge\n";
    renderFiles(<UnitKeysCard />, { "shop.network": text });
    expect(field("Network.Driver").value).toBe("bridge");
    expect(field("Network.Subnet.1").value).toBe("b");
    expect(field("Unit.Description").value).toBe("Shop");
    expect(screen.getByRole("textbox", { name: "Subnet 2" })).toBe(field("Network.Subnet.1"));
    expect(screen.getByText("Network=shop.network")).toBeDefined();
  });

  test("that writes what is typed, an empty value too", async () => {
    const { text } = renderFiles(<UnitKeysCard />, { "shop.network": network });
    await userEvent.clear(field("Network.Subnet.0"));
    expect(text()).toBe("[Network]\nSubnet=\n");
    await userEvent.type(field("Network.Subnet.0"), "10.1.0.0/16");
    expect(text()).toBe("[Network]\nSubnet=10.1.0.0/16\n");
  });

  test("where it is empty in a list of Quadlet, says that it takes back what stands before it", () => {
    renderFiles(<UnitKeysCard />, {
      "a.container.d/1.conf": "[Container]\nPublishPort=\nPublishPort=80:80\n[Unit]\nAfter=\n",
    });
    expect(field("Container.PublishPort.0").value).toBe("");
    expect(screen.getAllByText(/takes back every line of this setting/)).toHaveLength(1);
  });

  test("that can be taken away", async () => {
    const { text } = renderFiles(<UnitKeysCard />, { "shop.network": `${network}Internal=true\n` });
    await userEvent.click(screen.getByRole("button", { name: "Remove Internal" }));
    expect(text()).toBe(network);
    expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Find a setting" }));
  });
});

test("a key is added with what it does, and is in the file once it has a value", async () => {
  const { text } = renderFiles(<UnitKeysCard />, { "shop.network": network });
  await userEvent.type(screen.getByRole("searchbox", { name: "Find a setting" }), "macvlan");
  expect(screen.getByText(/^How the network is made/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Set Driver" }));
  expect(text()).toBe(network);
  expect(document.activeElement).toBe(field("Network.Driver"));
  await userEvent.selectOptions(field("Network.Driver"), "macvlan");
  expect(text()).toBe("[Network]\nDriver=macvlan\nSubnet=10.0.0.0/24\n");
  expect(document.activeElement).toBe(field("Network.Driver"));
});

describe("what the generator says is said", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      "a refusal",
      { "a.volume": "[Volume]\nType=ext4\n" },
      /makes no service of a\.volume\. Type= needs Device=/,
    ],
    ["a file that can’t be read", { "a.volume": "[Volume]\nhello\n" }, /it can’t read this file/],
    ["another that can’t be read", { "a.volume": "", "b.pod": "[Pod]\nx\n" }, /it can’t read another file/],
    ["a kind that is not read", { "a.artifact": "[Artifact]\n" }, /does not read files of this kind/],
    ["a drop-in of nothing", { "a.pod.d/1.conf": "[Pod]\n" }, /There is no a\.pod here yet/],
  ])("%s", (_, files, sentence) => {
    renderFiles(<UnitKeysCard />, files);
    expect(screen.getByText(sentence)).toBeDefined();
  });

  test("and nothing where it is content", () => {
    renderFiles(<UnitKeysCard />, { "shop.network": network });
    expect(document.querySelector(".generated")).toBeNull();
  });

  test("drop-ins are not read before Podman 5.0", () => {
    const files = { "a.container.d/1.conf": "[Container]\n", "a.container": "[Container]\nImage=a\n" };
    renderFiles(<UnitKeysCard />, files, { podman: "4.9" });
    expect(screen.getByText(/4\.9 reads no drop-ins/)).toBeDefined();
  });
});

describe("the name of the file", () => {
  test("is followed by the files that name it", async () => {
    const { workspace } = renderFiles(<UnitKeysCard />, {
      "shop.network": network,
      "web.container": "[Container]\nNetwork=shop.network\n",
    });
    await userEvent.clear(field("File.Name"));
    await userEvent.type(field("File.Name"), "back.network");
    const { files } = workspace();
    expect(files).toEqual({
      "back.network": network,
      "web.container": "[Container]\nNetwork=back.network\n",
    });
  });

  test("is not that of another file, and keeps its kind", async () => {
    renderFiles(<UnitKeysCard />, { "shop.network": network, "back.network": "" });
    await userEvent.clear(field("File.Name"));
    await userEvent.type(field("File.Name"), "back.network");
    expect(screen.getByText("There is a file back.network already. Not written.")).toBeDefined();
    await userEvent.clear(field("File.Name"));
    await userEvent.type(field("File.Name"), "back.volume");
    expect(
      screen.getByText("Keep .network at the end: it tells Quadlet what the file is. Not written."),
    ).toBeDefined();
  });

  test("of a drop-in is its own, beside its unit", async () => {
    const { workspace } = renderFiles(<UnitKeysCard />, {
      "web.container.d/10.conf": "[Container]\n",
      "web.container": "[Container]\n",
    });
    await userEvent.type(field("File.Name"), "{Home}1");
    expect(workspace().active).toBe("web.container.d/110.conf");
  });
});

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Writes the content security policy into the built page. The dev server needs inline scripts and has none. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "asset" && file.fileName.endsWith(".html"))
            file.source = withPolicy(String(file.source));
      },
    },
  };
}

/**
 * Gives the page with its policy as the first thing after the character set.
 * Takes the finished HTML: what is inline in it is allowed by hash, so later changes must add nothing inline.
 */
export function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`The page lacks ${charset}, the place of its policy`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`;
  // A function, so that `$'` in the text is not read as a replacement pattern.
  return html.replace(charset, () => `${charset}\n    ${meta}`);
}

/** The policy of a page: its own files, its own inline scripts and styles, nothing else. */
export function policyFor(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashesOfInline(html, "script")].join(" ")}`,
    `style-src ${["'self'", ...hashesOfInline(html, "style")].join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

function hashesOfInline(html: string, tag: "script" | "style"): string[] {
  const inline = new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, "g");
  return [...html.matchAll(inline)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
}

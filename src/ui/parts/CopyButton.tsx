import { useEffect, useState } from "react";
import { copyText } from "../../browser/copy-text.ts";
import { Icon } from "./Icon.tsx";

interface CopyButtonProps {
  /** Gives the text at the moment of the click. */
  readonly text: () => string;
  readonly label: string;
  readonly className?: string | undefined;
}

/** Copies a text and says for two seconds whether that worked. */
export function CopyButton({ text, label, className = "button small" }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => {
    if (outcome === "idle") return undefined;
    const timer = setTimeout(() => setOutcome("idle"), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text())) ? "copied" : "refused");
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <Icon name={outcome === "copied" ? "check" : "copy"} />
      {outcome === "copied" ? "Copied" : outcome === "refused" ? "Select and copy by hand" : label}
    </button>
  );
}

import { useId } from "react";
import type { Ref } from "react";
import { searchExamples } from "../../../core/key-search/search-examples.ts";

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  /** The section that is the file’s own. */
  readonly own: string;
  readonly query: string;
  readonly count: number;
  readonly change: (query: string) => void;
  /** Takes the first hit. */
  readonly choose: () => void;
}

/** Finds a setting by what a person knows it as. The arrow down leads into the hits, Enter takes the first. */
export function SearchField({ ref, own, query, count, change, choose }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="settings-search">
      <label className="label" htmlFor={id}>
        Find a setting
      </label>
      <input
        ref={ref}
        id={id}
        type="search"
        className="control"
        name="File.FindSetting"
        value={query}
        placeholder={searchExamples(own)}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") change("");
          if (event.key === "Enter") choose();
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          event.currentTarget
            .closest(".settings")
            ?.querySelector<HTMLElement>(".settings-results :is(button, input, select)")
            ?.focus();
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        A key, an option of podman, a word of Compose, or plain words.
      </p>
      <output className="hidden-visually">{query.trim() !== "" && countWords(count)}</output>
    </div>
  );
}

function countWords(count: number): string {
  if (count === 0) return "No setting found";
  return count === 1 ? "1 setting found" : `${count} settings found`;
}

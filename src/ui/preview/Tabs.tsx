import { useId, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { showBeside } from "./show-inside.ts";
import { nextTab } from "../parts/next-tab.ts";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface TabListProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

interface TabsProps<Id extends string> extends TabListProps<Id> {
  readonly children: ReactNode;
}

/** Tabs, and what the chosen one shows. */
export function Tabs<Id extends string>({ children, ...list }: TabsProps<Id>) {
  const id = useId();
  return (
    <>
      <TabList {...list} id={id} controls={`${id}-panel`} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${list.chosen}`}>
        {children}
      </div>
    </>
  );
}

interface ControllingProps<Id extends string> extends TabListProps<Id> {
  /** Begins the ids of the tabs. */
  readonly id: string;
  /** The id of what the tabs change. */
  readonly controls: string;
}

/** The list alone, as in the ARIA Authoring Practices: one stop in the tab order, arrows, Home and End move. */
export function TabList<Id extends string>(props: ControllingProps<Id>) {
  const { label, tabs, chosen, choose, id, controls } = props;
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex((tab) => tab.id === chosen);
    const target = nextTab(event.key, index, tabs.length) ?? -1;
    const next = tabs[target];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[target]?.focus();
  };
  return (
    <div
      className="tabs"
      role="tablist"
      aria-label={label}
      ref={list}
      tabIndex={-1}
      onKeyDown={move}
      // A tab that is seen in part gets the focus without coming into view.
      onFocus={({ currentTarget, target }) => showBeside(currentTarget, target)}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${id}-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls={controls}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => choose(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

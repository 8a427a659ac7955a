import { Link } from "wouter";
import { type Period, periods } from "../../casefile/patterns/period.ts";
import { Field } from "../../ui/Field.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Select } from "../../ui/Select.tsx";

const pages = [
  { href: "/patterns", label: "What stands out" },
  { href: "/patterns/where", label: "Where and when" },
  { href: "/patterns/with", label: "Who was in what with whom" },
];

interface Props {
  readonly at: string;
  readonly detail: string;
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

/** The head of the pages about patterns: which of them, what it shows and how far back. */
export function PatternsHeader({ at, detail, period, onPeriod }: Props) {
  return (
    <>
      <PageHeader
        title={pages.find(({ href }) => href === at)?.label}
        kicker="Patterns"
        detail={detail}
        actions={pages
          .filter(({ href }) => href !== at)
          .map(({ href, label }) => (
            <Link key={href} href={href} asChild>
              <LinkButton>{label}</LinkButton>
            </Link>
          ))}
      />
      <Field label="How far back" hint="Terms are counted by the calendar.">
        <Select
          value={period}
          options={Object.entries(periods).map(([value, label]) => ({ value, label }))}
          onChange={({ target }) => onPeriod(target.value as Period)}
        />
      </Field>
    </>
  );
}

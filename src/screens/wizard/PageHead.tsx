import type { Page } from "../../engine/pages.ts";
import { groupIn } from "../../engine/relevant.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { GuidanceIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useNamedItems } from "./useItems.ts";

interface PageHeadProps {
  readonly template: AnyTemplate;
  readonly pages: readonly Page[];
  readonly index: number;
}

/** What this page is about and where it stands. Where one question is the page, its label is the heading instead. */
export function PageHead({ template, pages, index }: PageHeadProps) {
  const page = pages[index];
  const section = template.sections.find(({ id }) => id === page?.sectionId);
  if (page === undefined || section === undefined) return null;
  if (page.kind === "item") return <ItemHead template={template} page={page} />;
  const inSection = pages.filter((each) => each.sectionId === page.sectionId && each.kind === "questions");
  const place = inSection.indexOf(page);
  const isWhole = inSection.length === 1;
  return (
    <>
      {headsItself(page, isWhole) ? (
        <p className="page-header-kicker">{`${section.title} · ${place + 1} of ${inSection.length}`}</p>
      ) : (
        <PageHeader title={section.title} kicker={isWhole ? undefined : `${place + 1} of ${inSection.length}`} />
      )}
      {place === 0 && section.lead !== undefined && <Notice icon={GuidanceIcon}>{section.lead}</Notice>}
    </>
  );
}

/** Whether the question of a page is its heading: one question a page, and more than one page. */
export const headsItself = (page: Page, isWholeSection: boolean): boolean =>
  page.kind === "questions" && !isWholeSection && page.questions.filter(({ kind }) => kind !== "notice").length === 1;

type ItemPage = Extract<Page, { readonly kind: "item" }>;
function ItemHead({ template, page }: { readonly template: AnyTemplate; readonly page: ItemPage }) {
  const group = groupIn(template, page.groupKey);
  return group && <NamedHead group={group} itemId={page.itemId} />;
}

function NamedHead({
  group,
  itemId,
}: {
  readonly group: Parameters<typeof useNamedItems>[0];
  readonly itemId: string;
}) {
  const items = useNamedItems(group);
  const index = items.findIndex((item) => item.itemId === itemId);
  return (
    <PageHeader title={items[index]?.name ?? group.label} kicker={`${group.label} · ${index + 1} of ${items.length}`} />
  );
}

import { pagesOf, sectionStatus } from "../../engine/pages.ts";
import { relevant } from "../../engine/relevant.ts";
import { ChevronRightIcon } from "../../ui/icons.ts";
import { NavItem, NavList } from "../../ui/NavItem.tsx";
import { StatusMark, statusWords } from "../../ui/StatusMark.tsx";
import { placeOf } from "./navigation.ts";
import { useProgress } from "./Progress.tsx";
import { useSheet } from "./useSheet.ts";
import { useWizard } from "./useWizard.ts";

interface SectionListProps {
  readonly currentSection: string | undefined;
  readonly onReview: () => void;
  /** After a section was chosen: closes the drawer it stands in. */
  readonly onGone?: () => void;
  /** Shows the status in words as well, where there is room for them. */
  readonly isRoomy?: boolean;
}

/** The parts of the form and how far each is; a part that cannot start yet says what is needed first. */
export function SectionList({ currentSection, onReview, onGone, isRoomy = false }: SectionListProps) {
  const { template } = useSheet();
  const { answers, problems } = useProgress();
  const { go } = useWizard();
  const pages = pagesOf(template, answers, "compact");
  return (
    <NavList>
      {relevant(template, answers).sections.map(({ section, blocked }) => {
        const first = pages.find(({ sectionId }) => sectionId === section.id);
        const status = sectionStatus(template, answers, problems, section.id);
        const open = () => {
          if (first) go(placeOf(first), "heading");
          onGone?.();
        };
        return (
          <NavItem
            key={section.id}
            lead={<StatusMark compact status={status} />}
            current={section.id === currentSection ? "step" : undefined}
            onOpen={first && open}
          >
            {section.title}
            {isRoomy && (
              <span className="section-detail" aria-hidden="true">
                {statusWords[status]}
              </span>
            )}
            {blocked !== undefined && <span className="section-detail">{blocked}</span>}
          </NavItem>
        );
      })}
      <NavItem icon={ChevronRightIcon} onOpen={onReview}>
        Check your answers
      </NavItem>
    </NavList>
  );
}

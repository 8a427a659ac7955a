import type { Id } from "../../lib/ids.ts";
import type { PolicyAnswers } from "../../pack/policy/sections.ts";
import type { CheckAnswers } from "../../pack/school-check/sections.ts";
import type { CarriedOver } from "../carry.ts";
import { detailsOfAuthority } from "../carryDetails.ts";
import { type Known, putTogether, takingFrom, workedOut } from "../carryTaken.ts";
import { type CaseFile, filesOf, oncePerState } from "../casefile.ts";
import type { Authority, FinishedRecord, School } from "../entities.ts";

type Part = Known<PolicyAnswers>;

/**
 * What is known of the school’s policy before the first question: from the settings, the local directory, the list of people and
 * the newest whole-school check.
 */
export function policyFrom(
  file: CaseFile,
  { newId, reference }: { readonly newId: () => Id; readonly reference: (of: FinishedRecord) => string },
): CarriedOver<PolicyAnswers> {
  const { school } = file;
  const check = newestCheck(file);
  const authority = school && file.authorities.get(school.authority);
  return putTogether<PolicyAnswers>(
    [
      ...(school === undefined ? [] : [fromSchool(file, school)]),
      ...(authority === undefined ? [] : [fromAuthority(authority)]),
      ...(check === undefined ? [] : [fromCheck(check, reference(check))]),
    ],
    newId,
  );
}

const newestCheck = oncePerState((file): FinishedRecord | undefined =>
  filesOf(file, "school-check")
    .flatMap(({ finished }) => finished ?? [])
    .toSorted((a, b) => b.finishedAt.localeCompare(a.finishedAt))
    .at(0),
);

const isLead = /safeguarding lead|\bDSL\b|designated (?:senior person|teacher)|child protection coordinator/i;

function fromSchool(file: CaseFile, school: School): Part {
  const take = takingFrom({ fileId: school.id, label: "the school’s settings" });
  const me = file.people.get(school.me);
  const address = [school.address.trim(), school.telephone.trim() && `Telephone ${school.telephone.trim()}`];
  return {
    answers: {
      schoolName: take("name", school.name),
      urn: take("urn", school.urn),
      schoolAddress: workedOut(address.filter((line) => line !== "").join("\n")),
      nation: take("nation", school.nation),
      // Given as its own `was`, so that a change of the settings is told and not offered: the policy asks more closely.
      phase: take("phase", school.phase, school.phase),
      lead: workedOut(me !== undefined && isLead.test(me.role) && !/deputy/i.test(me.role) ? me.id : undefined),
    },
  };
}

function fromAuthority(authority: Authority): Part {
  const take = takingFrom({ fileId: authority.id, label: `${authority.name} in the local directory` });
  const { frontDoor, outOfHours, consultation, police } = detailsOfAuthority(authority);
  return {
    answers: {
      localAuthority: workedOut(authority.id),
      frontDoor: take("frontDoor", frontDoor),
      outOfHours: take("outOfHours", outOfHours),
      hsbService: take("consultation", consultation),
      policeContact: take("police", police),
    },
  };
}

function fromCheck({ fileId, answers }: FinishedRecord, label: string): Part {
  const take = takingFrom({ fileId, label });
  const { places = [], priorities = [] } = answers as CheckAnswers;
  return {
    answers: {
      priorities: workedOut(priorities.flatMap(({ priority }) => priority ?? []).join("\n")),
    },
    items: {
      hotspots: places.map(({ itemId, area, doing }) => ({
        hotspot: take(`places/${itemId}/area`, area),
        hotspotWhat: take(`places/${itemId}/doing`, doing),
      })),
    },
  };
}

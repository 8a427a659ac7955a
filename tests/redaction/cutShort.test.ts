import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../../src/casefile/casefile.ts";
import { inShort } from "../../src/casefile/chronology/brief.ts";
import { child } from "../../src/casefile/records.fixture.ts";
import { nameWords } from "../../src/casefile/redaction/nameSearch.ts";
import { redactorFor } from "../../src/casefile/redaction/redaction.ts";
import { forms, hostileNames } from "./names.ts";

// A line of a chronology is cut short before names are taken out of it (brief.ts), so a cut must not leave a part of a name that
// the redactor would not know.

/** What stands for a name, and small words of a family name that say nothing alone. */
const maySay = new Set(["child", "b", "de", "la"]);
const filler = (count: number): string => "seen ".repeat(count);

test.each(hostileNames.map((name) => [`${name.given} ${name.family}`, name] as const))(
  "of %s nothing more is left where a text was cut short, wherever the name stands in it",
  (_, name) => {
    const hidden = child("hidden", name.given, name.family, {
      knownAs: name.knownAs ?? "",
      ...(name.formerly !== undefined && { formerly: [name.formerly] }),
    });
    const file = withEntities(emptyCaseFile, [child("shown", "Ottoline", "Quist"), hidden]);
    const redactor = redactorFor(file, "agency", ["shown"], ["shown", "hidden"]);
    for (const form of forms.filter(({ fits }) => fits(name)))
      for (let before = 50; before < 61; before += 1) {
        const text = `${filler(before)}${form.write(name)} ${filler(40)}`;
        const usual = new Set(nameWords(redactor.text(text)));
        const left = nameWords(redactor.text(inShort(text))).filter((word) => !usual.has(word));
        expect(
          left.filter((word) => !maySay.has(word)),
          `${form.id}, after ${before} words`,
        ).toEqual([]);
      }
  },
);

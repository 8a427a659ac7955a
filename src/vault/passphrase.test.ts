import { describe, expect, test } from "vitest";
import { newPassphrase, passphraseFault } from "./passphrase.ts";
import { passphraseWords } from "./passphrase-words.ts";

describe("a passphrase that is offered", () => {
  test("is five words of the list, different each time, and good enough by our own rules", async () => {
    const phrases = await Promise.all(Array.from({ length: 50 }, newPassphrase));
    expect(new Set(phrases).size).toBe(50);
    for (const phrase of phrases) {
      expect(phrase.split(" ")).toHaveLength(5);
      for (const word of phrase.split(" ")) expect(passphraseWords).toContain(word);
      expect(passphraseFault(phrase)).toBeUndefined();
    }
  });

  test("has more than 64 bits of choice", () => {
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length);
    expect(Math.log2(passphraseWords.length) * 5).toBeGreaterThan(64);
  });

  test("is made of plain small letters", () => {
    expect(passphraseWords.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  });

  test.each(["sexual", "predator", "groom", "fondling", "groin", "victim", "chokehold", "handgun"])(
    "never says %s",
    (word) => {
      expect(passphraseWords).not.toContain(word);
    },
  );
});

describe("a phrase of one's own", () => {
  test.each(["", "short", "thirteen char", "   twelve chars    "])("is too short: %j", (phrase) => {
    expect(passphraseFault(phrase)).toBe("short");
  });

  test.each([
    "Correct Horse Battery Staple",
    "correct-horse-battery-staple1",
    "Designated Safeguarding Lead!",
    "Keeping Children Safe 2026",
    "P@ssword P@ssword",
    "passwordpassword123",
    "aaaaaaaaaaaaaaaa",
    "london london london",
    "12345678901234",
    "01/09/2025 31/08/2026",
    "qwertyuiopasdfgh".slice(0, 14),
  ])("is among the first to be tried: %j", (phrase) => {
    expect(passphraseFault(phrase)).toBe("common");
  });

  test.each([
    "my gran's tin of buttons",
    "seven wet otters sing",
    "Ysgol y Bryn, glaw eto!",
    "王小明在雨中跑步去学校看书了吗",
  ])("is taken: %j", (phrase) => {
    expect(passphraseFault(phrase)).toBeUndefined();
  });
});

/** A phrase of one's own must be at least this long, in characters. */
export const leastPassphraseLength = 14;

const offeredWords = 5;

/** Five words picked at random: more than 64 bits, which no guessing reaches. The list is fetched when it is first wanted. */
export async function newPassphrase(): Promise<string> {
  const { passphraseWords } = await import("./passphrase-words.ts");
  return Array.from({ length: offeredWords }, () => passphraseWords[randomBelow(passphraseWords.length)]).join(" ");
}

/** Every number below `limit` equally likely: those that would favour the low ones are drawn again. `limit` is at most 65,536. */
function randomBelow(limit: number): number {
  const fair = Math.floor(65_536 / limit) * limit;
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1));
    if (drawn < fair) return drawn % limit;
  }
}

export type PassphraseFault = "short" | "common";

/** What is wrong with a phrase of one's own, or undefined. No rules about capitals or signs: they only make phrases hard to type. */
export function passphraseFault(passphrase: string): PassphraseFault | undefined {
  const phrase = passphrase.trim().replace(/\s+/g, " ");
  if (Array.from(phrase).length < leastPassphraseLength) return "short";
  return isCommon(phrase) ? "common" : undefined;
}

// Long enough to be accepted and still among the first that anybody would try: sayings, songs, prayers, keyboard rows, our own trade.
const commonPhrases = new Set(
  [
    "correct horse battery staple",
    "the quick brown fox jumps over the lazy dog",
    "the quick brown fox",
    "keeping children safe in education",
    "keeping children safe",
    "working together to safeguard children",
    "working together",
    "designated safeguarding lead",
    "deputy designated safeguarding lead",
    "safeguarding lead",
    "safeguarding policy",
    "safeguarding is everyones responsibility",
    "child protection",
    "child protection policy",
    "every child matters",
    "harmful sexual behaviour",
    "let me in please",
    "open the door please",
    "this is my password",
    "this is my passphrase",
    "my password is password",
    "passwordpassword",
    "password password",
    "passphrase passphrase",
    "change me please",
    "administrator",
    "to be or not to be",
    "to be or not to be that is the question",
    "once upon a time",
    "twinkle twinkle little star",
    "our father who art in heaven",
    "may the force be with you",
    "mary had a little lamb",
    "happy birthday to you",
    "god save the king",
    "god save the queen",
    "you will never walk alone",
    "youll never walk alone",
    "manchester united",
    "manchester city",
    "tottenham hotspur",
    "liverpool football club",
    "i love you so much",
    "ilovemychildren",
    "i love my children",
    "head teacher",
    "headteacher headteacher",
    "primary school",
    "secondary school",
    "qwertyuiopasdf",
    "qwertyuiopasdfghjkl",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertyuiop qwertyuiop",
    "abcdefghijklmnopqrstuvwxyz",
    "1qaz2wsx3edc4rfv",
  ].map(plain),
);

/** Letters and digits only, without the usual swaps of signs for letters, so that "P@ssw0rd…" is what it stands for. */
function plain(phrase: string): string {
  const swaps: Readonly<Record<string, string>> = {
    "@": "a",
    $: "s",
    "!": "i",
    "0": "o",
    "1": "i",
    "3": "e",
    "5": "s",
  };
  return phrase
    .toLowerCase()
    .replace(/[@$!0135]/g, (sign) => swaps[sign] ?? sign)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function isCommon(phrase: string): boolean {
  const withoutTail = phrase.replace(/[\d\W_]{1,8}$/, "");
  return (
    [phrase, withoutTail].some((text) => commonPhrases.has(plain(text)) || isRepeated(plain(text))) || isDigits(phrase)
  );
}

/** One short piece over and over: "aaaaaaaaaaaaaa", "london london london". */
const isRepeated = (letters: string): boolean => /^(.{0,8})\1+.?$/u.test(letters);

/** Nothing but digits: a telephone number, two dates, a row. */
const isDigits = (phrase: string): boolean => /^[\d\s./-]+$/.test(phrase);

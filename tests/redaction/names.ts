/** A name that a search for words gets wrong, and what it is by itself. All invented. */
export interface HostileName {
  readonly given: string;
  readonly family: string;
  readonly knownAs?: string;
  readonly formerly?: { readonly givenNames: string; readonly familyName: string; readonly knownAs: string };
  /** Words of it that are ordinary words too: in small letters they may stay. */
  readonly ordinary?: readonly string[];
  /** Written without capitals, or without spaces between words. */
  readonly isUnspaced?: boolean;
}

export const hostileNames: readonly HostileName[] = [
  { given: "May", family: "Winters", ordinary: ["may"] },
  { given: "Will", family: "Rose", ordinary: ["will", "rose"] },
  { given: "Rose", family: "Marsh", ordinary: ["rose", "marsh"] },
  { given: "Grace", family: "Page", ordinary: ["grace", "page"] },
  { given: "Hope", family: "Child", ordinary: ["hope", "child"] },
  { given: "Mark", family: "Street", ordinary: ["mark", "street"] },
  { given: "Page", family: "Turner", ordinary: ["page"] },
  { given: "June", family: "Friday", ordinary: ["june", "friday"] },
  { given: "Sámuel", family: "O’Corrigan-Vance", knownAs: "Sammo" },
  { given: "Thị Quyên", family: "Nguyễn" },
  {
    given: "Xavier",
    family: "McTavish",
    formerly: { givenNames: "Xavi", familyName: "Quillfeather", knownAs: "" },
  },
  { given: "An", family: "Do", ordinary: ["an", "do"] },
  { given: "Bo", family: "Li", ordinary: ["bo", "li"] },
  { given: "J", family: "Xu", ordinary: ["j", "xu"] },
  { given: "Łucja", family: "Wójcik-Dąbrowska" },
  { given: "محمد", family: "الحربي", isUnspaced: true },
  { given: "伟明", family: "王", isUnspaced: true },
  { given: "Jean-Luc", family: "de la Cruz" },
  { given: "Αλέξης", family: "Παπαδάκης" },
  { given: "Юлия", family: "Сорокина" },
  { given: "Zoë", family: "St John", ordinary: ["st"] },
  { given: "D’Arcy", family: "ap Rhys", ordinary: ["d", "ap"] },
  { given: "Mary Ann", family: "Featherstonehaugh" },
  { given: "Olúwaṣeun", family: "Adébáyò" },
  { given: "Şebnem", family: "Çağlar" },
  { given: "Ngozi", family: "Okwuosa" },
  { given: "Siân", family: "Llywelyn-Pugh" },
  { given: "Tadhg", family: "Ó hÓgáin", ordinary: ["o"] },
  { given: "Mei Ling", family: "Szeto" },
  { given: "Björn", family: "Weißgerber" },
  { given: "Charlotte", family: "Brontefield", knownAs: "Charlie" },
  { given: "Kit", family: "Vandersloot" },
];

/** Ways in which people write a child. */
export interface Form {
  readonly id: string;
  readonly write: (name: HostileName) => string;
  /** Whether the redactor promises this form for such a name. */
  readonly fits: (name: HostileName) => boolean;
}

const first = ({ given }: HostileName): string => given.split(" ")[0] ?? "";
const always = () => true;
const isSpaced = ({ isUnspaced }: HostileName): boolean => isUnspaced !== true;
/** More than two letters, so that it is looked for by itself. */
const standsAlone = (name: HostileName): boolean => isSpaced(name) && first(name).length > 1;
const isDistinct = (name: HostileName): boolean => isSpaced(name) && name.ordinary === undefined;
const latin = ({ given, family }: HostileName): boolean => /^[A-Za-zÀ-ỹ’ -]+$/u.test(given + family);
const between = (sign: string) => (text: string) => text.replaceAll(/(?<=\p{L}\p{M}*)(?=\p{L})/gu, sign);
const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "");

export const forms: readonly Form[] = [
  { id: "whole", write: ({ given, family }) => `${given} ${family}`, fits: always },
  { id: "family first", write: ({ given, family }) => `${family}, ${given}`, fits: standsAlone },
  { id: "first name", write: first, fits: standsAlone },
  { id: "known as", write: (name) => name.knownAs ?? first(name), fits: standsAlone },
  { id: "capitals", write: ({ given, family }) => `${given} ${family}`.toUpperCase(), fits: isSpaced },
  { id: "small letters", write: ({ given, family }) => `${given} ${family}`.toLowerCase(), fits: isDistinct },
  { id: "possessive", write: (name) => `${first(name)}’s`, fits: standsAlone },
  { id: "typed possessive", write: (name) => `${first(name)}'S`.toUpperCase(), fits: standsAlone },
  { id: "over two lines", write: ({ given, family }) => `${given}\n${family}`, fits: always },
  {
    id: "soft hyphens",
    write: ({ given, family }) => `${between("\u00ad")(given)} ${between("\u00ad")(family)}`,
    fits: isSpaced,
  },
  {
    id: "no width",
    write: ({ given, family }) => `${between("\u200b")(given)} ${between("\u200d")(family)}`,
    fits: isSpaced,
  },
  { id: "no break", write: ({ given, family }) => `${given}\u00a0${family}`, fits: always },
  { id: "without accents", write: ({ given, family }) => plain(`${given} ${family}`), fits: latin },
  { id: "apart", write: ({ given, family }) => `${given} ${family}`.normalize("NFD"), fits: always },
  {
    id: "full width",
    write: ({ given, family }) =>
      `${given} ${family}`.replaceAll(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    fits: isSpaced,
  },
  { id: "underscore", write: ({ given, family }) => `${given}_${family}`, fits: isSpaced },
  { id: "initial", write: ({ given, family }) => `${given.charAt(0)}. ${family}`, fits: isSpaced },
  { id: "quoted", write: ({ given, family }) => `“${given}” ${family}`, fits: standsAlone },
  {
    id: "former",
    write: ({ given, family, formerly }) =>
      formerly === undefined ? `${given} ${family}` : `${formerly.givenNames} ${formerly.familyName}`,
    fits: always,
  },
  { id: "markup", write: ({ given, family }) => `<b>${given}</b> ${family}`, fits: standsAlone },
];

const ascii = (text: string): string =>
  plain(text)
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .replaceAll("ß", "ss")
    .replaceAll(/[^A-Za-z]/g, "");
const isAscii = (name: HostileName): boolean => latin(name) && first(name).length > 1 && ascii(name.family).length > 2;

/** What names are put into: addresses, files, and what would be run by a program that is careless. `own` words are no name. */
export const carriers: readonly (Form & { readonly own: readonly string[] })[] = [
  {
    id: "email",
    write: (name) => `${ascii(name.given)}.${ascii(name.family)}@mail.example`.toLowerCase(),
    fits: (name) => isAscii(name) && isDistinct(name),
    own: ["mail", "example"],
  },
  {
    id: "account",
    write: (name) => `@${ascii(first(name))}${ascii(name.family)}`,
    fits: (name) => isAscii(name) && isDistinct(name),
    own: [],
  },
  {
    id: "hashtag",
    write: (name) => `#JusticeFor${ascii(first(name))}`,
    fits: (name) => isAscii(name) && first(name) === ascii(first(name)),
    own: ["justiceforchild", "justiceforanother"],
  },
  { id: "file name", write: ({ given, family }) => `IMG_${given}_${family}.txt`, fits: isSpaced, own: ["img", "txt"] },
  {
    id: "script",
    write: ({ given, family }) => `<script>alert("${given} ${family}")</script>`,
    fits: always,
    own: ["script", "alert"],
  },
  { id: "placeholder", write: ({ given, family }) => `\${${given} ${family}}`, fits: always, own: [] },
  {
    id: "formula",
    write: ({ given, family }) => `=HYPERLINK("https://x.example/${given}","${given} ${family}")`,
    fits: standsAlone,
    own: ["hyperlink", "https", "x", "example"],
  },
];

/** How something comes to light: who told or noticed first. */
export const ways = {
  saw: "An adult saw or heard it",
  childTold: "A child involved told us",
  friendTold: "Another child told us",
  parentTold: "A parent or carer told us",
  overheard: "It was overheard, or passed on as talk",
  behaviour: { label: "A change in a child", hint: "What a child did or stopped doing made somebody look again" },
  onlineAlert: "A filter or monitoring alert",
  agency: "Another agency or school told us",
  anonymous: "Told without a name",
  pattern: "Found when looking through records",
  other: "Another way",
} as const;

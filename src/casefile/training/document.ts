/** What a copy of the whole log is noted under: it is made of no single record. */
export const trainingLogDocument = "training-log";

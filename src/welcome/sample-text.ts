/** What is checked before the reader's very eyes: a careful sentence, two that are not, and somebody else's words. English, as all that is checked. */
export const SAMPLE_TEXT =
  'Early studies suggest that kratom may ease pain. It is natural, so it is not addictive. It lifts depression for good. Some people say that kratom is as dangerous as heroin.';

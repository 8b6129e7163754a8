/** A text to bring in, as somebody would paste it from a mail: no markup, a blank line between paragraphs. */
export const MEMO_TITLE = "A note on Kazakhstan, for the Tuesday seminar";

export const MEMO = `${MEMO_TITLE}

The office was asked what could be offered to Astana before the year is out, and what each offer would cost there.

Military education (IMET) is the cheapest of them. Officers who study abroad come home as colonels ten years later; nobody in Moscow protests against a course in English.

Equipment shows sooner. Where our own rules on foreign military sales stand in the way, an ally such as Korea could sell in our place, and the flag on the crate would be another one.

Intelligence may be worth more than either. It can be shared between governments, or put before the public, and the two have different prices: a source may burn, or Astana may be made to choose in daylight.

In January 2022 the government asked for troops and got them. Whoever asks once is thought likely to ask again.

On 9 May the president stood on Red Square. He may have wanted to; he may have been unable to stay away.

Trade is the longest lever. China lends and builds, and asks for nothing in public. What is owed is remembered.

The window is small and closes by itself. A programme announced next year answers a question that was asked this year.
`;

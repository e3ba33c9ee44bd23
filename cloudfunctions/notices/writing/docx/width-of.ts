/** How wide a text is in characters: Chinese ones and their marks take one, digits and Latin letters half. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, one) => width + (one.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0)

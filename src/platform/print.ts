/** Asks the browser for its print dialog; the style sheet for paper is in ui/print.scss. */
export const printScreen = (): void => window.print()

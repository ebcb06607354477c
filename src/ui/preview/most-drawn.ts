/**
 * So many options or words are drawn each by itself, and those behind them as one text: nobody sees where these are cut,
 * and a browser takes minutes to lay them out.
 */
export const mostDrawn = 500;

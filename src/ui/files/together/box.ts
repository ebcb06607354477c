/** Of a column, which is 100 wide, a box takes what lies between these. */
export const boxFrom = 8;
export const boxTo = 92;

/** @param {readonly number[]} values @param {number} share */
export const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

/** @param {string} name @param {number} value */
export const print = (name, value, unit = "ms") => console.log(`${name} ${value.toFixed(1)} ${unit}`);

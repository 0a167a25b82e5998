// What every chart page is given: the bars as columns, and how a minute becomes what its library wants.
//
// bars = { origin: ms of minute 0, minutes: length of the plan, doors: [name], row: [], start: [], length: [],
//          label: [], state: [] }, starts and lengths in minutes, states as numbers into COLOURS.

export const COLOURS = ['#4f8fd6', '#9aa4b0', '#f0b42a', '#d2333c', '#7b4fb0', '#3cb0a8'];
export const WIDTH = 1600;
export const HEIGHT = 900;
export const ROW_HEIGHT = 22;
export const BAR_HEIGHT = 14;

/** The class name of a bar's state; there are more states than colours. */
export const look = (bars, n) => `s${bars.state[n] % COLOURS.length}`;
export const colour = (state) => COLOURS[state % COLOURS.length];
export const date = (bars, minute) => new Date(bars.origin + minute * 60000);
export const numbers = (bars) => bars.row.map((_, n) => n);

/** Adds a style sheet with one rule a state. */
export function paintStates(rule) {
  const sheet = document.createElement('style');
  sheet.textContent = COLOURS.map((ink, state) => rule(ink, state)).join('');
  document.head.append(sheet);
}

/** Returns the middle of the first element that is a whole bar well inside the view, or null. */
export function middleOfBar(selector) {
  for (const element of document.querySelectorAll(selector)) {
    const box = element.getBoundingClientRect();
    if (box.width > 18 && box.left > 250 && box.right < 1300 && box.top > 120 && box.bottom < 800) {
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  }
  return null;
}

// Underlines words in the texts of the Five Whys. A text area cannot style a part of its text, so a copy of the text lies
// under it, invisible but for the lines. `data-flags` says which words: "12 should have", several apart by U+001F.

const BETWEEN = '\u001f';

/** @param {string} flags @param {string} value @returns {[number, number][]} places in the order of the text */
function places(flags, value) {
  /** @type {[number, number][]} */
  const found = [];
  for (const flag of flags.split(BETWEEN)) {
    const gap = flag.indexOf(' ');
    const words = flag.slice(gap + 1);
    const start = nearest(value, words, Number(flag.slice(0, gap)));
    if (gap > 0 && words && start >= 0) found.push([start, start + words.length]);
  }
  found.sort((one, other) => one[0] - other[0]);
  return found.filter(([start], i) => i === 0 || start >= found[i - 1][1]);
}

/** Where the words are now: typing before them moves them. @param {string} value @param {string} words @param {number} at */
function nearest(value, words, at) {
  const before = value.lastIndexOf(words, at);
  const after = value.indexOf(words, at);
  if (before < 0 || after < 0) return Math.max(before, after);
  return at - before <= after - at ? before : after;
}

/** @param {HTMLTextAreaElement} area */
function draw(area) {
  const flags = area.dataset.flags ?? '';
  const old = area.nextElementSibling;
  let copy = old?.classList.contains('why-flags') ? old : undefined;
  const value = area.value;
  const found = flags ? places(flags, value) : [];
  if (found.length === 0) {
    copy?.remove();
    return;
  }
  if (!copy) {
    copy = document.createElement('div');
    copy.className = 'why-flags';
    copy.setAttribute('aria-hidden', 'true');
    area.after(copy);
  }
  copy.replaceChildren();
  let done = 0;
  for (const [start, end] of found) {
    const line = document.createElement('u');
    line.textContent = value.slice(start, end);
    copy.append(value.slice(done, start), line);
    done = end;
  }
  copy.append(value.slice(done));
}

/**
 * Keeps the lines of a tree of whys where they belong.
 *
 * @param {HTMLElement} tree @returns {() => void} ends it
 */
export function underline(tree) {
  const typed = (/** @type {Event} */ event) => event.target instanceof HTMLTextAreaElement && draw(event.target);
  const drawAll = () =>
    tree.querySelectorAll('textarea[data-flags]').forEach((area) => draw(/** @type {HTMLTextAreaElement} */ (area)));
  const changes = new MutationObserver((seen) => {
    const areas = seen.filter((change) => change.type === 'attributes').map((change) => change.target);
    // after the values that came with the attributes
    requestAnimationFrame(() => areas.forEach((area) => draw(/** @type {HTMLTextAreaElement} */ (area))));
  });
  tree.addEventListener('input', typed);
  changes.observe(tree, { subtree: true, attributeFilter: ['data-flags'] });
  requestAnimationFrame(drawAll);
  return () => {
    tree.removeEventListener('input', typed);
    changes.disconnect();
  };
}

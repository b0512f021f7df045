/**
 * Texts that this browser keeps because the server has not confirmed them.
 *
 * @typedef {{ text: string, at: number, base: number, baseText: string, tab: string }} Draft
 *   what was typed, when, on top of what, and in which tab
 */

const PREFIX = 'aftercall.draft.';
const ASIDE = '|aside';
const KEEP_MS = 30 * 24 * 3600 * 1000;

/** Tells this tab's drafts from those of another. */
export const TAB = Math.random().toString(36).slice(2);

/** @param {string} name @returns {Draft | undefined} */
function read(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} name @param {Draft | undefined} draft */
function write(name, draft) {
  try {
    if (draft) localStorage.setItem(PREFIX + name, JSON.stringify(draft));
    else localStorage.removeItem(PREFIX + name);
  } catch {
    // storage full or forbidden: the server's own saves still hold
  }
}

/** What is being typed. @param {string} key @returns {Draft | undefined} */
export const typed = (key) => read(key);

/** @param {string} key @param {Draft} draft */
export const keep = (key, draft) => write(key, draft);

/** Removes what this tab has typed; another tab's typing is not its business. @param {string} key */
export function release(key) {
  if (read(key)?.tab === TAB) write(key, undefined);
}

/** @param {string} key */
export const remove = (key) => write(key, undefined);

/** What waits for somebody to decide about it. @param {string} key @returns {Draft | undefined} */
export const aside = (key) => read(key + ASIDE);

/** Lets typing go on without losing what was typed before. @param {string} key @param {Draft} draft */
export function setAside(key, draft) {
  write(key + ASIDE, draft);
  write(key, undefined);
}

/** @param {string} key */
export const dropAside = (key) => write(key + ASIDE, undefined);

/** Removes drafts that nobody came back for. */
export function sweep() {
  for (let i = localStorage.length - 1; i >= 0; i--) {
    const name = localStorage.key(i) ?? '';
    const draft = name.startsWith(PREFIX) ? read(name.slice(PREFIX.length)) : undefined;
    if (draft && Date.now() - draft.at > KEEP_MS) localStorage.removeItem(name);
  }
}

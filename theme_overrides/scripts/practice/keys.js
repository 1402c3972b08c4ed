/** Keys that mean something here, and those that belong to somebody else. */

/**
 * Tell whether a key goes into a field, or is a command of the browser or of the theme's search.
 *
 * @param {KeyboardEvent} event
 */
export function isTyping(event) {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  const field = target?.closest("input:not([type='radio'], [type='checkbox']), select, textarea, [contenteditable], dialog, .md-search");
  const own = event.key.startsWith("Arrow") && target?.matches("input[type='radio'], pre, .qb-palette");
  return event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || Boolean(field) || Boolean(own);
}

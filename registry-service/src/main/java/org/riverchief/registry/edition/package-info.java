/**
 * Editions of the public list of chiefs (河长名单公告): drafted from the appointments in force, published with a number and
 * what changed since the last, and never changed again. Name, post, office phone and waters; no personal data. Publishes
 * {@code edition.published}.
 */
@NullMarked
package org.riverchief.registry.edition;

import org.jspecify.annotations.NullMarked;

/**
 * Takes lists from files and gives them back: what a kind of thing must say so that its rows can be imported and exported.
 * The one class per kind stands beside the thing it is about.
 */
@NullMarked
package org.riverchief.registry.exchange;

import org.jspecify.annotations.NullMarked;

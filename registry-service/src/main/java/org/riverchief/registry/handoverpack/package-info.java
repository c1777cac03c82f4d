/**
 * What a chief who goes hands to the one who comes: the waters, open problems, orders, and what is known of water quality
 * and strategy. What no source gave is said to be missing, never made up. Reads the copies other services' events feed.
 */
@NullMarked
package org.riverchief.registry.handoverpack;

import org.jspecify.annotations.NullMarked;

/**
 * Fills an empty registry with demo data of Yangjiang, through the same services and with the same events as a user would.
 * The divisions are real; rivers are drawn schematically; persons are made up and named 示范.
 */
@NullMarked
package org.riverchief.registry.demo;

import org.jspecify.annotations.NullMarked;

/** Who is paid to keep which reaches, by which standard, until when, and what checks of it found. */
@NullMarked
package org.riverchief.registry.maintenance;

import org.jspecify.annotations.NullMarked;

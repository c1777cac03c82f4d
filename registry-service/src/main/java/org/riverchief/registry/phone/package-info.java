/**
 * Which phone numbers may be shown to the public: those of offices, never a person's own. The patterns are rows of the
 * nearest division that has any.
 */
@NullMarked
package org.riverchief.registry.phone;

import org.jspecify.annotations.NullMarked;

package org.riverchief.registry.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** A chief who must have a contact department and has none. */
record ContactGap(UUID chiefId, String chiefName, @Nullable String post, String divisionCode, DivisionLevel level) {}

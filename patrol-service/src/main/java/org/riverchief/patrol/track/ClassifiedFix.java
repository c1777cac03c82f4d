package org.riverchief.patrol.track;

import org.jspecify.annotations.Nullable;

/** A fix and why it was set aside, or null when it is measured. */
public record ClassifiedFix(Fix fix, @Nullable SetAside setAside) {

    /** Returns whether the fix is measured. */
    public boolean accepted() {
        return setAside == null;
    }
}

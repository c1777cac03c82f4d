package org.riverchief.registry.reach;

import org.jspecify.annotations.Nullable;

/** What happens to the appointments for a reach that ends, shrinks or moves to another division. */
public enum HolderPolicy {
    /** The change is refused and names them. */
    REFUSE,
    /** They end on the day of the change. */
    END,
    /** They stay, for what is left of the reach; refused where nothing is left or its division changes. */
    KEEP;

    static HolderPolicy orRefuse(@Nullable HolderPolicy asked) {
        return asked == null ? REFUSE : asked;
    }
}

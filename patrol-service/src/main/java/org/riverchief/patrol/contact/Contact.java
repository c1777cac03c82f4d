package org.riverchief.patrol.contact;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a reporter chose to say of themselves. */
public record Contact(
        @Nullable @Size(max = 60) @Pattern(regexp = "[^\\u0000]*")
        String name,

        @Nullable @Size(max = 30) @Pattern(regexp = "[0-9+() -]*")
        String phone,

        @Nullable @Size(max = 120) @Pattern(regexp = "[^\\u0000]*")
        String email) {

    /** Returns whether nothing was said. */
    public boolean isEmpty() {
        return isBlank(name) && isBlank(phone) && isBlank(email);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

package org.riverchief.patrol.contact;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@ConfigMapping(prefix = "reporter-contact")
interface ContactConfig {

    /** Secret the contacts are encrypted with, at least 32 characters; losing it loses them. */
    @Size(min = 32)
    String secretKey();

    /** The secret before this one, which still opens what it closed. */
    Optional<String> formerSecretKey();
}

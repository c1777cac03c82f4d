package org.riverchief.registry.legalbasis;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A law, or an article of it, as clients see it.
 *
 * @param verified whether somebody checked it against the source
 */
public record LegalBasisView(
        UUID id,
        int version,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate inForceOn,
        @Nullable String article,
        @Nullable String wording,
        String source,
        boolean verified) {

    static LegalBasisView of(LegalBasis basis) {
        return new LegalBasisView(
                basis.id,
                basis.version,
                basis.title,
                basis.number,
                basis.issuer,
                basis.inForceOn,
                basis.article,
                basis.wording,
                basis.source,
                basis.verified);
    }
}

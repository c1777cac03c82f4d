package org.riverchief.registry.legalbasis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law, or an article of it.
 *
 * @param version that of the entry it replaces; absent for a new one
 * @param number as 办河湖〔2018〕245号
 * @param article as 第十二条; absent until somebody read it
 * @param wording the article's text; needs the article
 * @param source where it was read
 */
record EnterLegalBasis(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 100) String number,
        @Nullable @Size(max = 100) String issuer,
        @Nullable LocalDate inForceOn,
        @Nullable @Size(max = 60) String article,
        @Nullable @Size(max = 4000) String wording,
        @NotBlank @Size(max = 300) String source,
        boolean verified) {}

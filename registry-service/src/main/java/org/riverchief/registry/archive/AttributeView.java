package org.riverchief.registry.archive;

import org.jspecify.annotations.Nullable;

/** An attribute as clients see it. */
record AttributeView(
        String code,
        String name,
        ValueKind valueKind,
        @Nullable String unit,
        ArchiveSection section,
        String source,
        @Nullable Integer sourceYear,
        boolean verified) {

    static AttributeView of(ArchiveAttribute attribute) {
        return new AttributeView(
                attribute.code,
                attribute.name,
                attribute.valueKind,
                attribute.unit,
                attribute.section,
                attribute.source,
                attribute.sourceYear,
                attribute.verified);
    }
}
